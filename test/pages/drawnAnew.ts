/** Pages that draw themselves anew without loading: routers, sections, morphing, hydration. Each is driven by what it puts on `window`. */
import type { TestPage } from '../e2e/support/demoShop.js';
import { hostPage, pastedTag, type HostFacts, type HostPage } from './hostPage.js';
import { library, libraryTag } from './libraries.js';

const run = (code: string) => `<script>${code}</script>`;
const links =
  '<nav><a id="to-a" href="A">Serum</a> <a id="to-b" href="B">Mug</a> <a id="to-c" href="C">About</a></nav>';
const about = { a: 'serum-dew', b: 'mug-ridge' };

/** Three addresses of one router: two products, and a page without videos. */
function routed(
  folder: string,
  page: Partial<HostPage>,
  place: (tag: string) => string = (tag) => tag,
): TestPage[] {
  const nav = links.replace(
    /href="(.)"/g,
    (_all, name: string) => `href="/${folder}/${name.toLowerCase()}"`,
  );
  const products = Object.entries(about).map(([name, product]) =>
    hostPage({
      ...page,
      path: `/${folder}/${name}`,
      before: nav,
      tag: { nonce: null, 'data-product': product, ...page.tag },
      place,
      bodyAttributes: page.bodyAttributes ?? '',
    }),
  );
  return [
    ...products,
    hostPage({ ...page, path: `/${folder}/c`, before: nav, place: () => '<p>About us</p>' }),
  ];
}

const withTarget = (tag: string) => `<div id="videos"></div>${tag}`;
export const routerPages = [
  library('turbo'),
  library('swup'),
  library('htmx'),
  ...routed('turbo', { head: libraryTag('turbo') }),
  ...routed(
    'turbo-target',
    { head: libraryTag('turbo'), tag: { 'data-target': '#videos' } },
    withTarget,
  ),
  ...routed('swup', {
    head: libraryTag('swup'),
    after: run(`window.swup ??= new Swup({ containers: ['main'], animationSelector: false }); `),
  }),
  ...routed('htmx', {
    head: libraryTag('htmx'),
    bodyAttributes: 'hx-boost="true" hx-boost:inherited="true"',
  }),
];

/** A part of the page by its markup, with the product that it is about. */
const part = (facts: HostFacts, product: string, more: Record<string, string | null> = {}) =>
  `<section id="part"><h2>${product}</h2><div>${pastedTag(facts, { nonce: null, 'data-product': product, ...more })}</div></section>`;

type Draw =
  | 'scripts are copied'
  | 'scripts stand as they are'
  | 'morphed'
  | 'the element is morphed'
  | 'by jQuery';

/** What `window.draw(product)` does with the part's markup. */
const ways: Record<Draw, { head: string; code: string; element?: boolean }> = {
  // As a theme does it that wants the scripts of a part to run.
  'scripts are copied': {
    head: '',
    code: `part.outerHTML = html; for (const old of document.querySelectorAll('#part script')) { const copy = document.createElement('script'); for (const { name, value } of old.attributes) copy.setAttribute(name, value); old.replaceWith(copy); }`,
  },
  'scripts stand as they are': { head: '', code: 'part.outerHTML = html' },
  morphed: { head: libraryTag('idiomorph'), code: 'Idiomorph.morph(part, html)' },
  'the element is morphed': {
    head: libraryTag('idiomorph'),
    code: 'Idiomorph.morph(part, html)',
    element: true,
  },
  'by jQuery': { head: libraryTag('jquery'), code: `$('#place').html(html)` },
};

export const redrawnPages = Object.entries(ways).map(([name, { head, code, element }]) => {
  const path = `/redrawn/${name.replaceAll(' ', '-')}`;
  return {
    name,
    path,
    html: (facts: HostFacts) => {
      const write = (product: string) => {
        const markup = part(facts, product);
        return element
          ? markup.replace(
              /<script.*<\/script>/,
              `<reel-shelf feed="/reels.json" product="${product}" previews="off"></reel-shelf><script async src="/reelshelf/reelshelf.js"></script>`,
            )
          : markup;
      };
      const parts = JSON.stringify(
        Object.fromEntries(Object.values(about).map((product) => [product, write(product)])),
      ).replaceAll('</', '<\\/');
      const page = hostPage({
        path,
        head,
        place: () => `<div id="place">${write('serum-dew')}</div>`,
        after: run(
          `const parts = ${parts}; window.draw = (product) => { const html = parts[product], part = document.querySelector('#part'); ${code}; };`,
        ),
      });
      return typeof page.html === 'function'
        ? page.html({ ...facts, nonce: '', shopUrl: '' })
        : page.html;
    },
  };
});

/** React takes the page over after the tag has run. */
export const hydratedPage = hostPage({
  path: '/hydrated',
  head: libraryTag('react'),
  place: () =>
    `<div id="root"><article><p>Words</p><script src="/reelshelf/reelshelf.js" data-feed="/reels.json" data-product="serum-dew" data-previews="off"></script><p>More words</p></article></div>`,
  after:
    run(`window.hydrate = () => { const e = React.createElement; ReactDOM.hydrateRoot(document.querySelector('#root'), e('article', null, e('p', null, 'Words'),
    e('script', { src: '/reelshelf/reelshelf.js', 'data-feed': '/reels.json', 'data-product': 'serum-dew', 'data-previews': 'off' }), e('p', null, 'More words')), { onRecoverableError() {} }); };`),
});
