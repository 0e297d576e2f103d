/** What a page's own styles leave the shelf, and what lies over it, one thing at a time. */
import { expect, test } from 'vitest';
import { look, page, serveWorld, tag } from './doctorWorld.js';

serveWorld();

const inside = (style: string, around = '') =>
  page(`<div style="${around}"><div style="${style}">${tag}</div></div>`);
const over = (style: string, more = '', rules = '') =>
  page(`${tag}<style>${rules}</style><div ${more} style="${style}">Are you 18?</div>`);
const COVER = 'position:fixed;inset:0;background:#fff;z-index:99';

test.each([
  ['a column that is narrower than a card', inside('width:120px'), /120 px wide at most/],
  ['one that may not grow', inside('max-width: 90px; width: 100%'), /90 px wide at most/],
  [
    'a height that cuts the cards off',
    inside('height:120px;overflow:hidden'),
    /cut off after 120 px/,
  ],
  [
    'a rule of the page’s own style sheet',
    page(`<style>/* a */ .side { width: 100px }</style><aside class="side">${tag}</aside>`),
    /100 px wide at most \(<aside class="side">\)/,
  ],
])('a shelf in %s is warned of', async (_kind, parts, words) => {
  const lines = (await look(parts)).filter(({ kind }) => kind === 'warning PLACE');
  expect(lines.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
});

test.each([
  ['an item of a row', inside('', 'display:flex')],
  [
    'an item of a centred column',
    inside('', 'display:flex;flex-direction:column;align-items:center'),
  ],
  ['an item that starts where it stands', inside('', 'display:grid;justify-items:start')],
  ['a cell of a table', inside('display:table-cell')],
  ['a float', inside('float:left;max-width:100%')],
  ['a block within a line', inside('display:inline-block;max-width:600px')],
  ['as wide as its content', inside('width:fit-content;margin:auto')],
  ['out of the flow', inside('position:absolute;left:0')],
])('a place that is %s gets four cards, which is said and no trouble', async (_kind, parts) => {
  const lines = (await look(parts)).filter(({ kind }) => kind.endsWith('PLACE'));
  expect(lines).toMatchObject([{ kind: 'ok PLACE', message: expect.stringMatching(/four cards/) }]);
});

test.each([
  ['a block', inside('padding:8px')],
  ['wide enough', inside('width:600px')],
  ['an item that grows', inside('flex:1;min-width:0', 'display:flex')],
  ['an item of a column that fills it', inside('', 'display:flex;flex-direction:column')],
  ['out of the flow, from side to side', inside('position:absolute;left:0;right:0')],
  [
    'narrow on some screens only',
    page(`<style>@media (max-width:200px){div{width:90px}}</style><div>${tag}</div>`),
  ],
])('a place that is %s is nothing to speak of', async (_kind, parts) => {
  expect((await look(parts)).filter(({ kind }) => kind.endsWith('PLACE'))).toEqual([]);
});

test('several shelves are looked at one by one, and what is said of all of them is said once', async () => {
  const two = ['a', 'b'].map((name) => tag.replace('async', `async data-shelf="${name}"`));
  const narrow = two.map((each) => `<div style="width:90px">${each}</div>`).join('');
  const lines = await look(page(`<div>${tag}</div>${narrow}`));
  expect(lines.filter(({ kind }) => kind.endsWith('PLACE'))).toHaveLength(1);
});

test.each([
  ['by its own style', over(COVER)],
  [
    'from edge to edge',
    over('position:fixed;top:0;left:0;width:100%;height:100vh;background:rgba(0,0,0,.8)'),
  ],
  ['by a rule of the page', over('', 'class="gate"', `.gate { ${COVER} }`)],
])('what lies over the whole page when it opens is named: %s', async (_kind, parts) => {
  const lines = (await look(parts)).filter(({ kind }) => kind.endsWith('PAGE_COVERED'));
  expect(lines.map(({ kind }) => kind)).toEqual(['warning PAGE_COVERED']);
});

test.each([
  ['is not shown yet', over(`${COVER};display:none`)],
  ['is hidden by a rule of its own', over(COVER, 'class="gate"', '.gate { visibility: hidden }')],
  [
    'is hidden with what is around it',
    page(`${tag}<div hidden><div style="${COVER}"></div></div>`),
  ],
  ['is a closed dialog', page(`${tag}<dialog style="${COVER}">Size guide</dialog>`)],
  ['lets taps through', over(`${COVER};pointer-events:none`)],
  ['is pushed out of sight', over(`${COVER};transform:translateX(-100%)`)],
  ['is a picture behind the page', over(`${COVER};z-index:-1`)],
  ['can be seen through', over('position:fixed;inset:0;background:transparent')],
  ['is a bar', over('position:fixed;left:0;right:0;bottom:0;background:#fff')],
  ['is the page itself', page(`<div style="${COVER}">${tag}</div>`)],
])('what %s covers nothing', async (_kind, parts) => {
  expect((await look(parts)).map(({ kind }) => kind)).not.toContain('warning PAGE_COVERED');
});

test.each([
  ['a library’s file', page(`${tag}<script src="/lib/lenis.min.js"></script>`)],
  ['the page’s own script', page(`${tag}<script>new Lenis({ autoRaf: true })</script>`)],
])('a page that scrolls by %s is told that nothing has to be done', async (_kind, parts) => {
  const line = (await look(parts)).find(({ kind }) => kind.endsWith('SCROLL'));
  expect(line).toMatchObject({ kind: 'ok SCROLL', message: expect.stringMatching(/lenis/i) });
});
