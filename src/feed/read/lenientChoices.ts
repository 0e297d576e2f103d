/** A product's options and its variants' values, each as platforms write them. */
import { isTree, type Tree } from './copyOwn.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/** "Any size" in the languages that WooCommerce's exports are in; said of a variant it fits every value of that option. */
const ANY =
  /^\s*(?:\*|(?:any|jede[rs]?|beliebig\p{L}*|elke?|n[’']importe|cualquier|qualsiasi|qualunque|qualquer|dowoln\p{L}*|люб\p{L}*)(?!\p{L}).*)?$/iu;

const squash = (value: string): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&amp;/g, '&')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Options by their names alone and values in other forms are put as the schema has them; each value is spelled as its product spells it. */
export function mendChoices(product: Tree): void {
  const { options, variants } = product;
  if (!Array.isArray(options) || !Array.isArray(variants)) return;
  const names = options.map((option: unknown) =>
    isText(option) ? option : isTree(option) ? option['name'] : undefined,
  );
  for (const variant of variants)
    if (isTree(variant)) variant['options'] = valuesOf(variant, names) ?? variant['options'];
  product['options'] = options.map((option: unknown, index) =>
    isText(option) ? { name: option, values: valuesAt(index, variants) } : option,
  );
  spellAlike(product['options'] as unknown[], variants);
}

/** `{ Size: "S" }`, `[{ name: "Size", value: "S" }]`, and Shopify's `option1`, `option2`. */
function valuesOf(variant: Tree, names: readonly unknown[]): unknown[] | undefined {
  const { options } = variant;
  const named = new Map<unknown, unknown>(
    Array.isArray(options)
      ? options.filter(isTree).map((each) => [each['name'], each['value']])
      : isTree(options)
        ? Object.entries(options)
        : [],
  );
  if (named.size) return names.map((name) => named.get(name) ?? '');
  if (options !== undefined) return undefined;
  const numbered = names.map((_, index) => variant[`option${index + 1}`]);
  return numbered.some(isText) ? numbered.map((value) => value ?? '') : undefined;
}

const valuesAt = (index: number, variants: readonly unknown[]): unknown[] => [
  ...new Set(
    variants.flatMap((variant) => {
      const values: unknown = isTree(variant) ? variant['options'] : undefined;
      const value: unknown = Array.isArray(values) ? values[index] : undefined;
      return isText(value) && !ANY.test(value) ? [value] : [];
    }),
  ),
];

function spellAlike(options: readonly unknown[], variants: readonly unknown[]): void {
  const known = options.map((option) =>
    isTree(option) && Array.isArray(option['values']) ? option['values'].filter(isText) : [],
  );
  for (const variant of variants) {
    if (!isTree(variant) || !Array.isArray(variant['options'])) continue;
    variant['options'] = variant['options'].map((value: unknown, index) => {
      const values = known[index] ?? [];
      if (!isText(value) || values.includes(value)) return value;
      const alike = values.filter((candidate) => squash(candidate) === squash(value));
      if (alike.length === 1) return alike[0];
      return ANY.test(value) ? '' : value;
    });
  }
}
