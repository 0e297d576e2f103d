/** Elements whose names hide what scripts look for in `document`, `window` and forms. */
import { readFileSync } from 'node:fs';
import { hostPage, NONCE } from './hostPage.js';

export const clobberedPage = hostPage({
  path: '/clobbered',
  before: `<img name="currentScript" alt=""><img name="body" alt="">
<a id="reelshelf" href="#x"></a><a id="process" href="#x"></a>
<form id="product" action="/cart/add" method="post"><input name="action" value="x"><input name="submit" value="x"><input name="id" value="41001" type="hidden"><input name="elements"><input name="quantity" value="1"></form>`,
});

/** Without the storefront's globals: elements stand in their place, and the page's own form is the cart. */
export const clobberedFormPage = hostPage({
  path: '/clobbered-form',
  head: '',
  before: `<script>delete window.Shopify;</script><form id="Shopify"><input name="routes" id="root"></form><a id="wcSettings" href="#x"></a>
<form id="product" action="/cart/add" method="post"><input name="action" value="x"><input name="submit" value="x"><input name="id" value="41001" type="hidden"><input name="method" value="x"><input name="quantity" value="1"><button>Buy</button></form>`,
});

/** An element called `reelshelf` is the shelf's place, and the README's stub takes an order before the script is there. */
export function namedPage() {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const stub = /```html\n<script>\n {2}(if \(typeof reelshelf.*)\n/.exec(readme)?.[1];
  if (!stub) throw new Error('The README shows no stub.');
  const order = `reelshelf('order', { id: '1001', currency: 'USD', total: '28.00', lines: [{ product: 'serum-dew', quantity: 1, total: '28.00' }] })`;
  return hostPage({
    path: '/named',
    tag: { 'data-target': '#reelshelf' },
    before: `<div id="reelshelf"></div><script nonce="${NONCE}">${stub}; ${order}</script>`,
  });
}
