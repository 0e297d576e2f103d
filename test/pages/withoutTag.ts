/** The script runs, and the browser does not say which tag it belongs to: what optimisers, tag managers and other scripts make of it. */
import { hostPage, type HostFacts, markupOf, pastedTag } from './hostPage.js';
import { combined, library, libraryTag } from './libraries.js';

const run = (code: string) => `<script>${code}</script>`;
const bare = (facts: HostFacts, more: Record<string, string | null> = {}) =>
  pastedTag(facts, { nonce: null, 'data-key': null, ...more });
const text = (markup: string) => JSON.stringify(markup).replaceAll('</', '<\\/');
/** A page whose script needs the pasted tag as text. */
const scripted = (
  path: string,
  head: string,
  code: (tag: string) => string,
  more: Record<string, string | null> = {},
) => ({
  path,
  html: (facts: HostFacts) =>
    markupOf(
      hostPage({
        path,
        head,
        place: () => '<div id="list"></div>',
        after: run(code(text(bare(facts, more)))),
      }),
      facts,
    ),
});

/** Its tag is there to be found. @param other - another origin with the same files. */
export const findablePages = (other: string) => [
  hostPage({ path: '/module', tag: { type: 'module' } }),
  scripted('/jquery', libraryTag('jquery'), (tag) => `$('#list').html(${tag})`),
  scripted('/jquery-other-host', libraryTag('jquery'), (tag) => `$('#list').html(${tag})`, {
    src: `${other}/files/reelshelf.js`,
  }),
  scripted(
    '/evaluated',
    '',
    (tag) =>
      `list.innerHTML = ${tag}; fetch('/reelshelf/reelshelf.js').then((answer) => answer.text()).then((code) => (0, eval)(code))`,
  ),
];

/** Only the element and what it says are left. */
export const elementPages = [
  hostPage({
    path: '/combined-element',
    place: () =>
      `<reel-shelf feed="/reels.json" product="serum-dew" previews="off" src="/reelshelf/reelshelf.js"></reel-shelf><script defer src="${combined.path}"></script>`,
  }),
  hostPage({
    path: '/manager-element',
    place: () => '<div id="list"></div>',
    after:
      run(`const shelf = document.createElement('div'); shelf.innerHTML = '<reel-shelf feed="/reels.json" product="serum-dew" previews="off"></reel-shelf>'; list.append(shelf);
      list.append(Object.assign(document.createElement('script'), { src: '/reelshelf/reelshelf.js' }))`),
  }),
  hostPage({
    path: '/element-comes-late',
    head: '<script async src="/reelshelf/reelshelf.js"></script>',
    place: () => '<div id="list"></div>',
    after: run(
      `window.come = () => { list.innerHTML = '<reel-shelf feed="/reels.json" product="serum-dew" previews="off"></reel-shelf>'; }`,
    ),
  }),
];

/** Nothing is left that could be shown: by the code that says so. */
export const speechlessPages = {
  NO_SHELF: [
    hostPage({ path: '/combined', place: () => `<script defer src="${combined.path}"></script>` }),
    hostPage({
      path: '/manager',
      place: () => '',
      after: run(
        `addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), { src: '/reelshelf/reelshelf.js' })))`,
      ),
    }),
    hostPage({
      path: '/held-back',
      place: (tag) =>
        tag.replace('<script', '<script type="text/plain"') +
        '<script src="/reelshelf/reelshelf.js"></script>',
    }),
  ],
  APP_NOT_LOADED: [
    hostPage({
      path: '/combined-element-unnamed',
      place: () =>
        `<reel-shelf feed="/reels.json" product="serum-dew"></reel-shelf><script defer src="${combined.path}"></script>`,
    }),
  ],
  TARGET_MISSING: [hostPage({ path: '/no-target', tag: { 'data-target': '#vidoes' } })],
};

export const withoutTagFiles = [library('jquery'), combined];

/** Nothing will ever be seen, though the tag is whole: by the code that says so without being asked. */
export const hopelessPages = {
  NOT_STARTED: ['Map', 'Set', 'URL'].map((name) =>
    hostPage({ path: `/without-${name}`, head: run(`var ${name} = { shop: 'x' };`) }),
  ),
  NOT_NEAR: [
    hostPage({
      path: '/hidden-box',
      place: (tag) => `<div style="display: none; visibility: hidden">${tag}</div>`,
    }),
  ],
};

/** A shelf in a hidden part that has more in it: somebody will open it. */
export const tabPage = hostPage({
  path: '/hidden-tab',
  place: (tag) => `<div style="display: none"><h2>Videos</h2>${tag}</div>`,
});
