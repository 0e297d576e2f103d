/** A shop's own cart. What happened is kept in `window.seen` for the test. */
const seen = () => (window.seen ??= { added: [], heard: [] });

export function addToCart(lines) {
  seen().added.push(...lines.map(({ productId, quantity }) => ({ productId, quantity })));
  return true;
}
if (typeof document !== 'undefined') {
  document.addEventListener('reelshelf:product_added', ({ detail: { product, props } }) =>
    seen().heard.push({ productId: product, ...props }),
  );
}
