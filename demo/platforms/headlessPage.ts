/**
 * What the page of a headless shop does by itself: it keeps the id of the cart in a cookie, asks the API for the count, and hears of
 * our adds by our DOM event, since there is no theme. Written for the page: it runs there as text.
 *
 * @param ask - statements of the page's script that define `makeCart()`, `countOf(id)` and `addTo(id, variantId)`, each a promise.
 * @param cookie - where this platform's front ends keep the id.
 */
export const headlessScript = (ask: string, cookie: string): string => `(() => {
  const api = async (url, query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await response.json()).data;
  };
  ${ask}
  const kept = () => {
    const pair = document.cookie.split('; ').find((text) => text.startsWith('${cookie}='));
    return pair && decodeURIComponent(pair.slice(${cookie.length + 1}));
  };
  const keep = (id) => { document.cookie = '${cookie}=' + encodeURIComponent(id) + '; path=/; samesite=lax'; };
  const show = async () => {
    const id = kept();
    const count = id ? await countOf(id) : 0;
    for (const badge of document.querySelectorAll('[data-theme-count]')) badge.textContent = String(count ?? 0);
  };
  const start = async () => {
    if (!kept()) keep(await makeCart());
    await show();
  };
  document.addEventListener('reelshelf:product_added', show);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') show(); });
  document.addEventListener('submit', async (event) => {
    const variantId = event.target.getAttribute('data-headless-variant');
    if (!variantId) return;
    event.preventDefault();
    await addTo(kept(), variantId);
    await show();
    document.querySelector('[data-theme-drawer]')?.setAttribute('open', '');
    document.dispatchEvent(new Event('reelshelf:cart_changed'));
  });
  start();
})();`;

export const headlessForm = (variantId: string): string =>
  `<form data-headless-variant="${variantId}"><button type="submit">Add to cart</button></form>`;
