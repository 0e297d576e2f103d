'use client';
import { useState } from 'react';
import { ReelShelf } from 'reelshelf/react';

/** Draws itself again at the add, with options written inline. */
export function Videos() {
  const [count, setCount] = useState(0);
  const seen = () => (window.seen ??= { added: [], heard: [] });
  const add = (lines) => {
    seen().added.push(...lines.map(({ productId, quantity }) => ({ productId, quantity })));
    setCount((before) => before + lines.length);
    return true;
  };
  return (
    <section data-shelf-place>
      <p id="count">{count}</p>
      <ReelShelf
        feed="/reels.json"
        previews="off"
        cart="custom"
        cartSettings={{ add }}
        onShelf={(shelf) => shelf?.on('product_added', ({ product, props }) => seen().heard.push({ productId: product, ...props }))}
      />
    </section>
  );
}
