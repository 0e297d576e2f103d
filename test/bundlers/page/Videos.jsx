'use client';
import { useState } from 'react';
import { ReelShelf } from 'reelshelf/react';
import { addToCart } from './cart.js'; // your own

export function Videos() {
  const [count, setCount] = useState(0);
  const add = async (lines) => {
    const result = await addToCart(lines);
    setCount((before) => before + lines.length);
    return result;
  };
  return (
    <section>
      <p>{count} in your cart</p>
      <ReelShelf feed="/reels.json" cart="custom" cartSettings={{ add }} />
    </section>
  );
}
