/** Tags and elements where the document's own queries do not look, and where nothing else is: shadow roots, empty documents. */
import type { TestPage } from '../e2e/support/demoShop.js';
import { hostPage, markupOf, pastedTag, type HostFacts } from './hostPage.js';

const bare = (facts: HostFacts, more: Record<string, string | null> = {}) =>
  pastedTag(facts, { nonce: null, 'data-key': null, ...more });
const text = (markup: string) => JSON.stringify(markup).replaceAll('</', '<\\/');
/** Puts the tag in as scripts do, so that it runs. */
const putInto = (root: string, tag: string) =>
  `const box = document.createElement('div'); box.innerHTML = ${text(tag)}; const script = document.createElement('script');
  for (const { name, value } of box.firstChild.attributes) script.setAttribute(name, value); ${root}.append(script);`;
const ELEMENT = '<reel-shelf feed="/reels.json" product="serum-dew" previews="off"></reel-shelf>';
const SCRIPT = '<script async src="/reelshelf/reelshelf.js"></script>';
const written = (path: string, markup: (facts: HostFacts) => string): TestPage => ({
  path,
  html: (facts) => markup(facts),
});
const withHost = (path: string, code: (facts: HostFacts) => string, script = ''): TestPage =>
  written(
    path,
    (facts) =>
      `<!doctype html><html lang="en"><body><h1>Dew</h1><div id="part"></div>${script}<script>${code(facts)}</script>`,
  );

/** In each the shelf stands in a shadow root of `#part`. */
export const shadowPages: TestPage[] = [
  withHost('/shadow/tag', (facts) =>
    putInto("document.querySelector('#part').attachShadow({ mode: 'open' })", bare(facts)),
  ),
  written(
    '/shadow/declared',
    (facts) =>
      `<!doctype html><html lang="en"><body><h1>Dew</h1><div id="part"><template shadowrootmode="open"><p>Words</p>${bare(facts)}</template></div>`,
  ),
  withHost('/shadow/target', (facts) => {
    const tag = bare(facts, { 'data-target': '#videos' });
    return `const root = document.querySelector('#part').attachShadow({ mode: 'open' }); root.innerHTML = '<div id="videos"></div>'; ${putInto('root', tag)}`;
  }),
  withHost(
    '/shadow/element',
    () =>
      `document.querySelector('#part').attachShadow({ mode: 'open' }).innerHTML = '<div>${ELEMENT}</div>'`,
    SCRIPT,
  ),
  withHost(
    '/shadow/late-component',
    () => `addEventListener('load', () => setTimeout(() => {
      const root = document.querySelector('#part').attachShadow({ mode: 'open' });
      root.innerHTML = '<x-inner></x-inner>';
      const inner = root.firstChild.attachShadow({ mode: 'open' });
      document.body.append('drawn');
      setTimeout(() => { inner.innerHTML = '${ELEMENT}'; }, 300);
    }, 300))`,
    SCRIPT,
  ),
];

/** Nothing but the tag is in the document. */
export const emptyPages: TestPage[] = Object.entries({
  async: {},
  sync: { async: null },
  deferred: { async: null, defer: '' },
  module: { type: 'module' },
}).map(([name, more]) => written(`/empty/${name}`, (facts) => bare(facts, more)));

/** Nothing can be seen from outside. */
export const closedPage = withHost('/shadow/closed', (facts) =>
  putInto("document.querySelector('#part').attachShadow({ mode: 'closed' })", bare(facts)),
);

/** A new part is put in and fades in while the old one still stands, for as long as `window.end` is not called. */
export const fadingPages: TestPage[] = [{}, { 'data-target': '.videos' }].map((more, index) =>
  written(`/fading/${index}`, (facts) => {
    const part = `<section><h2>Serum</h2><div class="videos"></div>${bare(facts, more)}</section>`;
    return `<!doctype html><html lang="en"><body><main>${part}</main><script>
      window.begin = () => {
        const old = document.querySelector('section');
        const fresh = document.createElement('section');
        fresh.innerHTML = ${text(part)};
        for (const { attributes } of [fresh.querySelector('script')]) {
          const copy = document.createElement('script');
          for (const { name, value } of attributes) copy.setAttribute(name, value);
          fresh.querySelector('script').replaceWith(copy);
        }
        fresh.id = 'fresh';
        document.querySelector('main').append(fresh);
        window.end = () => old.remove();
      };
    </script>`;
  }),
);

/** Frames that another page has written, as page builders do with pasted code: their documents have no address of their own. */
export const writtenFrames: TestPage[] = Object.entries({
  srcdoc: 'frame.srcdoc = markup',
  blob: `frame.src = URL.createObjectURL(new Blob([markup.replaceAll('="/', '="' + location.origin + '/')], { type: 'text/html' }))`,
}).map(([name, code]) =>
  written(`/frame/${name}`, (facts) => {
    const inner = markupOf(hostPage({ path: '', tag: { nonce: null } }), facts);
    return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><body style="margin:0"><iframe id="frame" style="border:0;width:100%;height:840px"></iframe><script>const markup = ${text(inner)}; ${code};</script>`;
  }),
);
