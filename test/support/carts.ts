/**
 * The carts as the document lists them, read from the comment of each adapter's maker: `@foundBy`, `@prices`, `@theme`, and where they are
 * not as most are, `@lines` and `@tried`.
 */
import { cartNames, type CartName } from '../../src/cart/contract/names.js';
import { platformSignals } from '../../src/cart/detect/signals.js';
import { read } from '../checks/support/sources.js';

export const cartTableHead = [
  'adapter',
  'found by',
  'cart lines, undo',
  'price and stock',
  'the theme’s own cart',
  'tried against',
];

/** Those that `auto` looks for first, in that order; then those that are named, and what is left for every page. */
export function cartTableRows(): string[][] {
  const found: readonly CartName[] = platformSignals
    .map(([name]) => name)
    .filter((name) => name !== 'link');
  const others = cartNames.filter((name) => !found.includes(name));
  return [...found, ...others].map((name) => [`\`${name}\``, ...cellsOf(name)]);
}

/** What `auto` asks, one after the other. */
export const cartOrder = (): string =>
  `In this order: what you name, ${platformSignals
    .map(([name]) => (name === 'link' ? 'a platform closed to scripts' : `\`${name}\``))
    .join(', ')}, a form, a link.`;

function cellsOf(name: CartName): string[] {
  const path = `src/cart/adapters/${name}/adapter.ts`;
  const [, comment = ''] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) create\w+Cart/.exec(read(path)) ??
    [];
  const tags = new Map(
    [...comment.matchAll(/^ \* @(\w+) (.+)$/gm)].map(([, tag = '', text = '']) => [tag, text]),
  );
  const required = (tag: string) => {
    const text = tags.get(tag);
    if (!text) throw new Error(`${path} needs @${tag} in the comment of its maker`);
    return text;
  };
  return [
    required('foundBy'),
    tags.get('lines') ?? 'yes',
    required('prices'),
    required('theme'),
    tags.get('tried') ?? 'recorded shapes',
  ];
}
