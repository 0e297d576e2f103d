import type { Product } from '../../../feed/schema.js';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

type Named = Pick<Product, 'id' | 'title'>;

export interface Suggester<P extends Named> {
  look(products: readonly P[]): void;
  /** Of all that were looked at, the closest first. */
  best(): P[];
}

const MAX_SUGGESTED = 20;

/**
 * Finds the products all of whose title, or nearly, stands in what is said.
 *
 * @param known - words of products that were looked at before.
 */
export function createSuggester<P extends Named>(
  text: string,
  known = new WeakMap<object, string[]>(),
): Suggester<P> {
  const said = new Set(words(text));
  let best: { product: P; score: number }[] = [];
  return {
    look(products) {
      for (const product of products) {
        const named = known.get(product) ?? [...new Set(words(product.title))];
        known.set(product, named);
        const found = named.filter((word) => said.has(word)).length;
        // One word of several is chance.
        const isNamed =
          found > 0 && found >= Math.min(2, named.length) && found / named.length >= 0.5;
        if (isNamed) best.push({ product, score: found + found / named.length });
      }
      best = best.sort((a, b) => b.score - a.score).slice(0, MAX_SUGGESTED);
    },
    best: () => best.map(({ product }) => product),
  };
}

/** Those whose title, id or names on a platform have all the words, as far as they are typed; first those that begin so. */
export function findProducts(
  products: readonly Product[],
  wanted: string,
  most: number,
): Product[] {
  const typed = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const [start = ''] = typed;
  const first: Product[] = [];
  const others: Product[] = [];
  for (const product of products) {
    if (first.length === most) break;
    const said = textOf(product);
    if (!typed.every((word) => said.includes(word))) continue;
    if (said.startsWith(start)) first.push(product);
    else if (others.length < most) others.push(product);
  }
  return [...first, ...others].slice(0, most);
}

/** Of thousands, at every letter: each is put together once. */
const texts = new WeakMap<Product, string>();

function textOf(product: Product): string {
  const known = texts.get(product);
  if (known !== undefined) return known;
  const { title, id, ref = {} } = product;
  const names = Object.values(ref).flatMap((named) =>
    named ? [named.handle, named.sku, named.id] : [],
  );
  const text = [title, id, ...names].join(' ').toLowerCase();
  texts.set(product, text);
  return text;
}
