/** Which shop the page is of, and how the shelf would fill its cart. */
import type { CartPage } from '../../cart/contract/page.js';
import { cartNames } from '../../cart/contract/names.js';
import { chooseCart } from '../../cart/detect/choose.js';
import { SURE } from '../../cart/detect/signals.js';
import { nearest } from '../../tools/nearest.js';
import type { Line } from './visit.js';

/** @param option - `data-cart`, as it is written. */
export function checkCart(url: string, window: Window & typeof globalThis, option: string): Line[] {
  const found = chooseCart({ url, window } as CartPage, {});
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'CART', message },
  ];
  const isSeen = found.name !== 'form' && found.name !== 'link';
  if (option && option !== 'auto') {
    if (!cartNames.some((name) => name === option)) {
      const near = nearest(option, [...cartNames]);
      return line(
        'fault',
        `data-cart is "${option}"${near ? `: did you mean "${near}"?` : `: expected one of ${cartNames.join(', ')}.`}`,
      );
    }
    // A headless page may have the marks of what stands behind it.
    return isSeen && option !== found.name && !option.startsWith(found.name) && option !== 'custom'
      ? line(
          'warning',
          `data-cart says ${option}, and the page looks like ${found.name} (${found.why}). Take data-cart away if ${found.name} is right.`,
        )
      : line('ok', `The cart is ${option}, as data-cart says.`);
  }
  const others = found.others.filter(({ confidence }) => confidence >= SURE);
  const also = others.length
    ? ` Also seen: ${others.map(({ name, why }) => `${name} (${why})`).join(', ')}; data-cart decides.`
    : '';
  if (isSeen)
    return line('ok', `The shop is ${found.name} (${found.why}); its cart is used.${also}`);
  if (found.name === 'form')
    return line(
      'ok',
      `No platform’s marks are in the page’s source; the page’s own form adds to the cart (${found.why}). If the shop is headless, name it with data-cart.`,
    );
  return /closed/.test(found.why)
    ? line('ok', `The shop is ${found.why}: the shelf leads to the product’s page.`)
    : line(
        'warning',
        'Nothing in the page’s source says which shop it is, and there is no form that adds to a cart: the shelf leads to the product’s page. A headless shop names its cart (data-cart); any other gives it with reelshelf("cart", { add }).',
      );
}
