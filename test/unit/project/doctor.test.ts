/** A page and its parts over HTTP, with one fault at a time. */
import { expect, test } from 'vitest';
import {
  changed,
  fed,
  feed,
  film,
  js,
  look,
  page,
  serveWorld,
  tag,
  type Sent,
} from './doctorWorld.js';

serveWorld();

test('of a page where all is well nothing false is said', async () => {
  expect((await look()).map(({ kind }) => kind)).toEqual([
    'ok PAGE',
    'ok TAG',
    'ok DIST',
    'ok FEED',
    'ok MEDIA',
    'ok ENDPOINT',
    'ok CONSENT',
    'ok CART',
  ]);
});

test.each<[string, Record<string, Sent>, string, RegExp]>([
  [
    'an optimiser moved the script into a folder of its own',
    {
      ...changed('/dist/reelshelf.js', '/cache/4711.js'),
      '/cache/4711.js': { headers: js, body: 'import("./reelshelf-app.js?vabc")' },
    },
    'fault DIST',
    /reelshelf-app\.js \(404\).*exclude reelshelf\.js/,
  ],
  [
    'the tag’s integrity is of another release',
    changed('async', 'async integrity="sha384-AAAA" crossorigin'),
    'fault INTEGRITY',
    /integrity/,
  ],
  [
    'a file that another release left behind',
    { '/dist/reelshelf-soon.js': { headers: js, body: 'const a = 1; export {a as vold}' } },
    'fault DIST_RELEASES',
    /reelshelf-soon\.js/,
  ],
  [
    'scripts of another origin that does not allow it',
    changed('/dist/', '{other}/dist/'),
    'fault DIST_CORS',
    /reelshelf-app\.js/,
  ],
  [
    'scripts that another origin keeps to itself',
    {
      ...changed('/dist/', '{other}/dist/'),
      '/dist/reelshelf.js': {
        headers: { ...js, 'cross-origin-resource-policy': 'same-origin' },
        body: 'import("./reelshelf-app.js?vabc")',
      },
    },
    'fault DIST_CORP',
    /cross-origin/,
  ],
  [
    'the script’s address sends on',
    {
      ...changed('/dist/', '/latest/'),
      '/latest/reelshelf.js': { status: 302, headers: { location: '/dist/reelshelf.js' } },
    },
    'warning DIST_REDIRECT',
    /\/dist\/reelshelf\.js/,
  ],
  [
    'scripts that nothing may keep',
    {
      '/dist/reelshelf-soon.js': {
        headers: { ...js, 'cache-control': 'no-store' },
        body: 'export {a as vabc}',
      },
    },
    'warning DIST_CACHE',
    /no-store/,
  ],
  [
    'the second policy of two refuses',
    page(tag, { 'content-security-policy': "script-src *, script-src 'self'; connect-src 'none'" }),
    'fault CSP',
    /the feed.*'self'/,
  ],
  [
    'a strict policy wants a nonce',
    page(tag, { 'content-security-policy': "script-src 'nonce-x' 'strict-dynamic'" }),
    'fault CSP',
    /nonce on the tag/,
  ],
  [
    'the policy refuses the films',
    page(tag, { 'content-security-policy': "media-src 'none'" }),
    'fault CSP',
    /the films/,
  ],
  [
    'the policy refuses the posters',
    page(tag, { 'content-security-policy': "default-src 'self'; img-src data:" }),
    'fault CSP',
    /the posters/,
  ],
  [
    'the feed is of another origin that does not allow it',
    changed('data-feed="', 'data-feed="{other}'),
    'fault FEED_CORS',
    /Access-Control-Allow-Origin/,
  ],
  [
    'the feed’s address sends on',
    {
      ...changed('/reels.json', '/feed'),
      '/feed': { status: 301, headers: { location: '/reels.json' } },
    },
    'warning FEED_REDIRECT',
    /\/reels\.json/,
  ],
  [
    'the feed may be kept for a year',
    {
      '/reels.json': {
        headers: { 'cache-control': 'public, max-age=31536000' },
        body: JSON.stringify(feed),
      },
    },
    'warning FEED_CACHE',
    /365 days/,
  ],
  [
    'the page’s product is not in the feed',
    changed('data-product="a"', 'data-product="b"'),
    'warning PRODUCT_UNLISTED',
    /"b"/,
  ],
  [
    'films that another origin keeps to itself',
    {
      ...fed({ sources: [{ type: 'mp4', src: '{other}/v.mp4' }] }),
      '/v.mp4': {
        status: 206,
        headers: { 'content-type': 'video/mp4', 'cross-origin-resource-policy': 'same-site' },
        body: film,
      },
    },
    'fault MEDIA_CORP',
    /v\.mp4/,
  ],
  [
    'a type that a browser must believe',
    {
      '/v.mp4': {
        status: 206,
        headers: {
          'content-type': 'application/octet-stream',
          'x-content-type-options': 'nosniff',
        },
        body: film,
      },
    },
    'fault MEDIA_TYPE',
    /octet-stream/,
  ],
  [
    'captions of another origin that does not allow it',
    {
      ...fed({ captions: [{ src: '{other}/c.vtt', lang: 'en' }] }),
      '/c.vtt': { body: 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n' },
    },
    'fault CAPTIONS_CORS',
    /c\.vtt/,
  ],
  [
    'films behind an address that sends on',
    {
      ...fed({ sources: [{ type: 'mp4', src: '/old.mp4' }] }),
      '/old.mp4': { status: 302, headers: { location: '/v.mp4' } },
    },
    'warning MEDIA_REDIRECT',
    /old\.mp4/,
  ],
  [
    'the endpoint sends on',
    { '/v1/events': { status: 301, headers: { location: '/v2/events' } } },
    'fault ENDPOINT',
    /sends on to \/v2\/events/,
  ],
  [
    'the endpoint is a page of the shop',
    { '/v1/events': { body: '<!doctype html>' } },
    'fault ENDPOINT',
    /web page/,
  ],
  [
    'an endpoint of another origin that does not allow it',
    changed('data-endpoint="', 'data-endpoint="{other}'),
    'fault ENDPOINT',
    /Access-Control-Allow-Origin/,
  ],
  [
    'there is no endpoint',
    changed(' data-endpoint="/v1/events"', ''),
    'warning ENDPOINT',
    /nothing is counted/,
  ],
  [
    'the shop is closed by a password',
    {
      '/page': { status: 302, headers: { location: '/password' } },
      '/password': { body: '<form>' },
    },
    'fault PAGE',
    /password/,
  ],
  [
    'the address is no page',
    { '/page': { headers: { 'content-type': 'application/json' }, body: '{}' } },
    'fault PAGE',
    /application\/json/,
  ],
  [
    'a file of dist is missing',
    { '/dist/reelshelf-soon.js': { status: 404 } },
    'fault DIST',
    /reelshelf-soon\.js \(404\)/,
  ],
  [
    'files of two releases',
    { '/dist/reelshelf-app.js': { headers: js, body: '"./reelshelf-soon.js?vold"' } },
    'fault DIST_RELEASES',
    /2 releases/,
  ],
  [
    'scripts sent as text',
    {
      '/dist/reelshelf-app.js': {
        headers: { 'content-type': 'text/plain' },
        body: '"./reelshelf-soon.js?vabc"',
      },
    },
    'fault DIST_TYPE',
    /text\/plain/,
  ],
  [
    'the policy refuses the script',
    page(tag, { 'content-security-policy': "script-src 'nonce-x' https://other.example" }),
    'fault CSP',
    /script-src/,
  ],
  [
    'the policy refuses the feed',
    page(
      `<meta http-equiv="Content-Security-Policy" content="connect-src https://other.example">${tag}`,
    ),
    'fault CSP',
    /the feed/,
  ],
  [
    'the feed is a page',
    { '/reels.json': { body: '<!doctype html>' } },
    'fault FEED_JSON',
    /begins with "<!doctype/,
  ],
  [
    'the feed has no videos yet',
    { '/reels.json': { body: JSON.stringify({ ...feed, videos: [] }) } },
    'fault FEED_NOTHING',
    /no videos yet/,
  ],
  [
    'no video may be shown now',
    fed({ show: { from: '2030-01-01T00:00:00Z' } }),
    'fault FEED_NOTHING',
    /may be shown now.*not shown before 2030/,
  ],
  [
    'a poster as phones make it',
    { '/v.jpg': { body: '\0\0\0\x18ftypheic\0\0\0\0mif1heic' } },
    'fault FEED_ITEM',
    /not a picture that browsers show/,
  ],
  ['the feed is not there', { '/reels.json': { status: 404 } }, 'fault FEED', /404/],
  [
    'the server knows no ranges',
    { '/v.mp4': { headers: { 'content-type': 'video/mp4' }, body: film } },
    'fault MEDIA_RANGE',
    /iPhones/,
  ],
  [
    'films sent as text',
    { '/v.mp4': { status: 206, headers: { 'content-type': 'text/plain' }, body: film } },
    'fault MEDIA_TYPE',
    /video\/mp4/,
  ],
  [
    'films that nothing may keep',
    {
      '/v.mp4': {
        status: 206,
        headers: { 'content-type': 'video/mp4', 'cache-control': 'no-store' },
        body: film,
      },
    },
    'warning MEDIA_CACHE',
    /no-store/,
  ],
  [
    'a key that the endpoint does not know',
    { '/v1/events': { status: 403 } },
    'fault ENDPOINT',
    /pub_a/,
  ],
  ['a wrong endpoint', { '/v1/events': { status: 404 } }, 'fault ENDPOINT', /v1\/events/],
])('%s', async (_kind, parts, kind, said) => {
  const found = await look(parts);
  expect(
    found
      .filter((line) => line.kind === kind)
      .map(({ message }) => message)
      .join('\n'),
  ).toMatch(said);
});
