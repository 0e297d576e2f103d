/** The browsers the README promises are those the files are built for, and nothing of ours needs a newer one. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oldestBrowsers } from '../build/oldestBrowsers.js';
import {
  newerStyles,
  newerWords,
  ownWords,
  programOf,
  selectorsLostWithOthers,
} from './support/oldestBrowsers.js';
import { filesBelow, read } from './support/sources.js';

/** Asked for where it is there. @example word: what a shopper has without it. */
const scripts: Record<string, string> = {
  requestVideoFrameCallback: 'the poster goes when the video says that it plays',
  cancelVideoFrameCallback: 'the same',
  moveBefore: 'Preact’s own: an element is moved as it always was',
  connection: 'a line counts as a good one',
  effectiveType: 'the same',
  ManagedMediaSource: 'MediaSource, or the browser’s own HLS',
  captureStackTrace: 'zod’s own: an error without a trace',
  'Error.captureStackTrace': 'the same',
  'Symbol.dispose': 'the signals’ own way to end them: called “undefined” by them and by us alike',
  documentPictureInPicture: 'the picture alone in the small window',
  requestWindow: 'the same',
  pictureInPictureEnabled: 'no button for a small window',
  pictureInPictureElement: 'the same',
  requestPictureInPicture: 'the same',
  exitPictureInPicture: 'the same',
  currentCSSZoom: 'on a page that sets `zoom` the player is as large as the page',
  checkVisibility: 'what is transparent counts as seen',
  isVisible: 'what lies under something counts as seen',
  popover: 'asked for with the two below',
  showPopover: 'the first answer to a tap is drawn where it stands',
  newState: 'the same',
  hidePopover: 'the same',
  vibrate: 'nothing is felt under the finger',
  userActivation: 'a pulse is asked for whether the page was touched or not',
  hasBeenActive: 'the same',
  isComposing: 'known to all of them, though on key events as its part only',
  letterSpacing: 'known to all of them in styles; the canvas’ own is newer',
  fontWeight: 'the same',
  changedTouches: 'a browser without touches has none to tell',
};

/** What a style sheet may lose. */
const styles: Record<string, string> = {
  'overscroll-behavior':
    'a scroll that reaches its end goes on in the page behind; BCD counts a bug in nested frames',
  'overscroll-behavior-x': 'the same',
  'light-dark()': 'the overlay’s mark of an error has the colour of its text',
  'text-align: match-parent': 'a card’s words begin where the page’s do',
  '-webkit-tap-highlight-color': 'a tap is shown as the system shows it',
  ':has': 'a pressed card does not sink; of a dragged bar the sign to play stays',
  ':dir': 'an arrow from right to left points as from left to right',
  '@media prefers-reduced-transparency': 'grounds over the film are as for everybody',
  'scrollbar-width': 'a scroll bar is to be seen',
  'scrollbar-width: none': 'the same',
  'scrollbar-width: thin': 'the same',
  ':-webkit-scrollbar': 'the same, and where it is unknown the property above is known',
  'box-decoration-break': 'the second line of a caption begins without room before it',
  'box-decoration-break: clone': 'the same',
  'user-select': 'a long press may mark words',
  '-webkit-touch-callout': 'a long press may open the system’s menu',
  'field-sizing': 'a field for words has its rows, and scrolls',
  'field-sizing: content': 'the same',
  'text-wrap': 'lines of a countdown are of different length',
  'text-wrap: balance': 'the same',
  'mask-image': 'pictures end without a fade; its older name stands beside it',
  'forced-color-adjust': 'a swatch has the shopper’s own colour, and its name beside it',
  'forced-color-adjust: none': 'the same',
};

const page = readdirSync('dist').filter((file) => /^reelshelf.*\.js$/.test(file));
// hls.js asks for itself what a browser has.
const ours = page.filter((file) => !/hls(\.light)?\.js$/.test(file));

test('no script asks for what the oldest browsers lack without a way on', () => {
  const programs = ours.map((file) => programOf(read(`dist/${file}`)));
  const own = new Set(programs.flatMap((program) => [...ownWords(program)]));
  const words = new Set(programs.flatMap((program) => [...newerWords(program, own).keys()]));
  expect([...words].filter((word) => !Object.hasOwn(scripts, word))).toEqual([]);
  expect(Object.keys(scripts).filter((word) => !words.has(word))).toEqual([]);
});

const sheets = filesBelow('src', /\.css$/).filter((file) => !file.startsWith('src/console/'));

test('no style sheet needs what the oldest browsers lack', () => {
  const words = new Set(sheets.flatMap((file) => [...newerStyles(read(file)).keys()]));
  expect([...words].filter((word) => !Object.hasOwn(styles, word))).toEqual([]);
  expect(Object.keys(styles).filter((word) => !words.has(word))).toEqual([]);
});

test('no selector that a browser may not know stands in one list with others, which it would drop as well', () => {
  const lost = sheets.flatMap((file) =>
    selectorsLostWithOthers(read(file)).map((list) => `${file}: ${list}`),
  );
  expect(lost).toEqual([]);
  expect(selectorsLostWithOthers('.a, .b:has(c) { } .d:has(e) { } :is(.f, .g:has(h)) { }')).toEqual(
    ['.a, .b:has(c)'],
  );
});

const wordsIn = (code: string) => [...newerWords(programOf(code), new Set()).keys()];

test.each([
  ['new CloseWatcher()', ['CloseWatcher']],
  ['document.startViewTransition(go)', ['startViewTransition']],
  ['const { isInputPending } = it', ['isInputPending']],
  ['fetchLater(address)', ['fetchLater']],
  ['Iterator.from(list)', ['Iterator.from']],
  ['Promise.withResolvers()', ['withResolvers', 'Promise.withResolvers']],
  // Its name is that of an old one of another owner.
  ['AbortSignal.any(signals); Promise.any(all)', ['AbortSignal.any']],
  ['box.popover = "manual"', ['popover']],
  ['box.setAttribute("popover", "")', ['popover']],
  ['h("div", { popover: "auto" })', ['popover']],
  ['list.map(go); list.toSorted(); structuredClone(list)', []],
])('of a script, %s is found to be newer: %s', (code, words) => {
  expect(wordsIn(code)).toEqual(words);
});

test.each(['/[a--b]/v', 'using file = open()', '/(?i:a)/', '/(?<y>a)|(?<y>b)/'])(
  'a script with %s is refused, as the oldest browsers would refuse all of it',
  (code) => {
    expect(() => programOf(code)).toThrow(SyntaxError);
  },
);

test.each([
  ['a:open { anchor-name: --x }', ['anchor-name', ':open']],
  ['a { width: calc-size(auto, size) }', ['calc-size()']],
  ['a { @starting-style { opacity: 0 } }', ['@starting-style']],
  ['a { & b { color: red } }', ['&']],
  ['a { color: oklch(from red l c h) }', ['oklch(from)']],
  ['a { height: 2cap }', ['1cap']],
  ['@media (scripting: none) { a { color: red } }', ['@media scripting']],
  ['a:has(b) { color: red }', [':has']],
  ['a:focus-visible { inset: 0; height: 100dvh }', []],
])('of a style sheet, %s is found to be newer: %s', (css, words) => {
  expect([...newerStyles(css).keys()]).toEqual(words);
});

test.each(['README.md', 'CHANGELOG.md'])('%s promises the browsers of package.json', (file) => {
  const promised = oldestBrowsers.map(({ name, version }) => `${name} ${version}`).join(', ');
  expect(read(file).toLowerCase()).toContain(promised);
});
