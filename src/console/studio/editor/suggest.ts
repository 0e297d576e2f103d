import type { Product } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Products all of whose title, or nearly, stands in the video's title, transcript, topics or name; the closest first, three at most. */
export function suggestedProducts(video: VideoDocument, products: readonly Product[]): Product[] {
  const said = new Set(
    words([video.title, video.transcript, video.id, ...(video.topics ?? [])].join(' ')),
  );
  const tagged = new Set(video.tags?.map(({ product }) => product));
  return products
    .flatMap((product) => {
      const named = [...new Set(words(product.title))];
      const found = named.filter((word) => said.has(word)).length;
      // One word of several is chance.
      const isNamed =
        found > 0 && found >= Math.min(2, named.length) && found / named.length >= 0.5;
      return isNamed && !tagged.has(product.id)
        ? [{ product, score: found + found / named.length }]
        : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ product }) => product);
}

/** Those whose title, id or names on a platform have all the words, as far as they are typed; first those that begin so. */
export function findProducts(
  products: readonly Product[],
  wanted: string,
  most: number,
): Product[] {
  const typed = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = products.flatMap((product) => {
    const said = textOf(product);
    if (!typed.every((word) => said.includes(word))) return [];
    return [{ product, isFirst: said.startsWith(typed[0] ?? '') }];
  });
  return found
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst))
    .slice(0, most)
    .map(({ product }) => product);
}

function textOf({ title, id, ref = {} }: Product): string {
  const names = Object.values(ref).flatMap((named) =>
    named ? [named.handle, named.sku, named.id] : [],
  );
  return [title, id, ...names].join(' ').toLowerCase();
}
