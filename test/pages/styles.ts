/** Style sheets that shops really have, turned up: resets, theme rules for every button and picture, wars of z-index. */
import { hostPage } from './hostPage.js';

const page = (path: string, css: string, more: Partial<Parameters<typeof hostPage>[0]> = {}) =>
  hostPage({
    path,
    head: `<style>body { margin: 0 } h1 { margin: 0; font: 20px/1 serif; height: 20px }\n${css}</style>`,
    ...more,
  });

/** What the others are compared with. */
export const plainPage = page('/plain', '');

export const stylePages = {
  'a reset of everything': page(
    '/reset',
    '*, *::before, *::after { all: unset !important } main, body, h1 { display: block !important }',
  ),
  'rules for every element': page(
    '/rules',
    `button { display: none !important } img, video { max-width: 0 !important; height: 3px !important; filter: blur(9px) }
     dialog { display: none !important } ul, li { list-style: square; margin-left: 70px; float: left } section, div, ul { padding: 31px !important; border: 9px solid red }
     p { font-size: 99px } svg { width: 200px !important } main > * { outline: 1px solid lime; transition: all 3s; animation: none }
     [part] { display: none !important } [hidden] { display: block !important }`,
    // These rules also take padding off the page's own boxes.
    { before: '' },
  ),
  'inherited text': page(
    '/inherited',
    `html { font-size: 10px } main { font-size: 37px; line-height: 0.4; letter-spacing: 6px; word-spacing: 20px; text-transform: uppercase; text-indent: 60px;
     text-align: right; white-space: nowrap; font-style: italic; font-weight: 900; font-variant: small-caps; text-shadow: 0 0 5px red; word-break: break-all; cursor: wait;
     list-style: square inside; hyphens: auto; -webkit-text-fill-color: red; font-stretch: condensed; visibility: visible; user-select: none; border-collapse: collapse; quotes: none }`,
  ),
  'a huge root font': page('/huge-root', 'html { font-size: 62px } h1 { font-size: 20px }'),
  'a shelf inside a flex row': page(
    '/flex',
    'main { display: flex; flex-direction: column; align-items: center } main > * { flex: none }',
    {},
  ),
};

/** The same page in the same words, since others are wider, read from right to left. */
export const rightToLeftPage = page('/rtl', '', { htmlAttributes: 'lang="en" dir="rtl"' });

/** A part that lies over the page, put away as menus and pop-ups are, until its class is taken. */
export const putAwayPage = page(
  '/put-away',
  'main { position: fixed; inset: 0; background: #fff } .away { visibility: hidden; pointer-events: none }',
  { bodyAttributes: 'class="away"' },
);

/** Drawn larger or smaller by the page itself, as themes and helpers for weak eyes do. */
export const zoomedPages = [1.5, 0.8].map((zoom) =>
  page(`/zoom-${zoom}`, `html { zoom: ${zoom} }`),
);

/** A header over everything, a chat bubble over the header, and a transformed page between them and us. */
export const layersPage = page(
  '/layers',
  `header, .chat { position: fixed; z-index: 2147483647; background: tan } header { inset: 0 0 auto; height: 60px } .chat { right: 0; bottom: 0; width: 100%; height: 120px }
   main { transform: translateZ(0); position: relative; z-index: 0; padding-top: 80px; padding-bottom: 900px; overflow: hidden; contain: paint; filter: saturate(1.1) }`,
  { after: '<header>Sale</header><div class="chat">How can we help?</div>' },
);
