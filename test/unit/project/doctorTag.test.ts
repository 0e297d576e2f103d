/** What `doctor` says of the tag and of where it stands. */
import { expect, test } from 'vitest';
import {
  changed,
  form,
  head,
  js,
  look,
  page,
  serveWorld,
  tag,
  whole,
  type Sent,
} from './doctorWorld.js';

serveWorld();

test.each<[string, Record<string, Sent>, string, RegExp]>([
  [
    'an optimiser made the tag a module',
    changed('async', 'type="module"'),
    'warning TAG',
    /type="module"/,
  ],
  [
    'a consent tool holds the tag back',
    page(tag.replace('async', 'type="text/plain"')),
    'fault TAG',
    /text\/plain/,
  ],
  [
    'an optimiser moved the address',
    page(tag.replace(' src', ' data-src')),
    'fault TAG',
    /moved from src to data-src/,
  ],
  ['the tag stands twice', page(tag + tag), 'fault TAG', /2 times/],
  [
    'tags for places of their own are no copies',
    page(tag + tag.replace('data-key', 'data-shelf="two" data-key')),
    'ok TAG',
    /2 tags/,
  ],
  [
    'an editor put quotes within quotes',
    page(tag.replaceAll('"', '&quot;')),
    'fault TAG',
    /src has .*quotes within its quotes/,
  ],
  [
    'a word processor wrote a dash that is none',
    changed('data-feed', 'data–feed'),
    'fault TAG',
    /"data–feed" is written with a dash/,
  ],
  [
    'a word processor wrote a space that is none',
    page(tag.replace('async src', 'async\u00a0src')),
    'fault TAG',
    /"async src" is written with/,
  ],
  ['only browsers of long ago run it', changed('async', 'async nomodule'), 'fault TAG', /nomodule/],
  [
    'the tag is in a frame that is written into the page',
    page(`<iframe srcdoc="${tag.replaceAll('"', '&quot;')}"></iframe>`),
    'warning TAG',
    /a frame of it \(one whose page is written into its srcdoc\)/,
  ],
  ['async was taken away', changed(' async', ''), 'warning TAG', /no "async"/],
  [
    'an optimiser waits for the shopper’s first touch',
    changed('async src', 'type="rocketlazyloadscript" data-rocket-src'),
    'fault TAG',
    /WP Rocket/,
  ],
  [
    'another one does',
    changed('async src', 'type="litespeed/javascript" data-src'),
    'fault TAG',
    /LiteSpeed.*|moved from src to data-src/,
  ],
  [
    'a CDN’s loader runs scripts itself',
    changed('async', 'type="0a1b2c-text/javascript"'),
    'fault TAG',
    /Rocket Loader/,
  ],
  [
    'a consent tool’s own mark holds the tag back',
    changed('async', 'type="text/plain" data-cookieconsent="statistics"'),
    'fault TAG',
    /Cookiebot holds it back.*asks the consent tool itself/,
  ],
  [
    'an optimiser wrote the script’s text into its address',
    changed('/dist/reelshelf.js', 'data:text/javascript;base64,YQ=='),
    'fault TAG',
    /data:/,
  ],
  [
    'an editor made quotes typographic',
    page('<script async src=“/dist/reelshelf.js” data-feed=“/reels.json”></script>'),
    'fault TAG',
    /typographic quotes/,
  ],
  [
    'an editor escaped the tag',
    page(tag.replaceAll('<', '&lt;')),
    'fault TAG',
    /written out as text/,
  ],
  ['the tag stands in noscript', page(`<noscript>${tag}</noscript>`), 'fault TAG', /<noscript>/],
  ['the tag stands in a template', page(`<template>${tag}</template>`), 'fault TAG', /<template>/],
  [
    'a template was not filled in',
    changed('data-product="a"', 'data-product="{{ product.handle }}"'),
    'fault TAG',
    /not filled in/,
  ],
  [
    'the script is inside a combined file',
    {
      ...page('<script src="/all.js"></script>'),
      '/all.js': { headers: js, body: 'x();import("./reelshelf-app.js?vabc")' },
    },
    'fault TAG',
    /inside \/all\.js/,
  ],
  [
    'a tag manager may write the tag',
    page("<script src='https://www.googletagmanager.com/gtm.js?id=GTM-A'></script>"),
    'warning TAG',
    /tag manager is there/,
  ],
  [
    'the tag is in a frame',
    {
      ...page('<iframe src="/inner" sandbox="allow-scripts"></iframe>'),
      '/inner': { body: `<body>${tag}` },
    },
    'warning TAG',
    /in a frame.*no allow-same-origin/,
  ],
  [
    'the tag is in the head',
    whole(`<html><head>${tag}</head><body>${form}`),
    'fault PLACE',
    /<head>/,
  ],
  [
    'an optimiser moved the tag behind the footer',
    whole(`${head}${form}${tag}`),
    'warning PLACE',
    /behind the page’s footer/,
  ],
  [
    'the place that the tag names is not there',
    changed('data-key', 'data-target="#videos" data-key'),
    'warning PLACE',
    /#videos/,
  ],
  [
    'the place is in a tab that is hidden at first',
    page(`<div role="tabpanel" hidden>${tag}</div>`),
    'ok PLACE',
    /hidden at first/,
  ],
  [
    'the place is in what a framework draws',
    page(`<div id="__next"><main>${tag}</main></div>`),
    'warning PLACE',
    /Next\.js/,
  ],
  [
    'the place is in a root of any name',
    page(
      `<div id="app">${tag}</div><script>ReactDOM.hydrateRoot(document.querySelector('#app'), App)</script>`,
    ),
    'warning PLACE',
    /React \(#app\)/,
  ],
  [
    'an element has the script’s name',
    page(
      `<div id="reelshelf"></div><script>window.reelshelf = window.reelshelf || function () {}</script>${tag}`,
    ),
    'warning NAME_TAKEN',
    /typeof reelshelf/,
  ],
  [
    'a snippet hides the page',
    page(`<style>.async-hide{opacity:0!important}</style>${tag}`),
    'warning PAGE_HIDDEN',
    /anti-flicker/,
  ],
  [
    'an app reads the answers of others',
    page(
      `<script>const f=fetch;window.fetch=async(...a)=>{const r=await f(...a);await r.json();return r}</script>${tag}`,
    ),
    'warning FETCH_WRAPPED',
    /clone/,
  ],
  ['a wall against programs', { '/page': { status: 403 } }, 'fault PAGE', /reelshelf-debug/],
  [
    'the tag went into a combined file',
    page('<script src="/all.js"></script>'),
    'fault TAG',
    /combin/,
  ],
  [
    'a tag manager writes the tag',
    page("<script>t.innerText='/reelshelf.js'</script>"),
    'warning TAG',
    /tag manager/,
  ],
  ['a comment is no tag', page(`<!-- ${tag} -->`), 'fault TAG', /no tag that runs.*comment/],
  [
    'the tag lost its attributes',
    page('<script async src="/dist/reelshelf.js"></script>'),
    'fault FEED',
    /data-feed/,
  ],
])('%s', async (_kind, parts, kind, said) => {
  const found = await look(parts);
  expect(
    found
      .filter((line) => line.kind === kind)
      .map(({ message }) => message)
      .join('\n'),
  ).toMatch(said);
});
