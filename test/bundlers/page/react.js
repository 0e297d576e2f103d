/** An app that draws itself again at the add, with options written inline. */
import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ReelShelf } from 'reelshelf/react';

const seen = (window.seen = { added: [], heard: [] });
function App() {
  const [count, setCount] = useState(0);
  const add = (lines) => {
    seen.added.push(...lines.map(({ productId, quantity }) => ({ productId, quantity })));
    setCount((before) => before + lines.length);
    return true;
  };
  const onShelf = (shelf) => shelf?.on('product_added', ({ product, props }) => seen.heard.push({ productId: product, ...props }));
  return h('main', null, h('p', { id: 'count' }, count), h(ReelShelf, { feed: '/reels.json', previews: 'off', cart: 'custom', cartSettings: { add }, onShelf }));
}
createRoot(document.querySelector('#videos')).render(h(StrictMode, null, h(App)));
