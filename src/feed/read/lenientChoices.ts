/** A product's options and its variants' values, each as platforms write them. */
import { isTree, single, type Tree } from './copyOwn.js';
import { asList, separate } from './lenientLists.js';
import { isText } from './lenientNumbers.js';

/** "Any size" in the languages that WooCommerce's exports are in; said of a variant it fits every value of that option. */
const ANY =
  /^\s*(?:\*|(?:any|jede[rs]?|beliebig\p{L}*|elke?|n[’']importe|cualquier|qualsiasi|qualunque|qualquer|dowoln\p{L}*|люб\p{L}*)(?!\p{L}).*)?$/iu;

const squash = (value: string): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&amp;/g, '&')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** `Size`, `size`, `pa_size` and `attribute_pa_size` are one option's names. */
const nameKey = (name: unknown): string =>
  squash(String(single(name)).replace(/^(?:attribute_)?(?:pa_)?/i, ''));

/** Options by their names alone and values in other forms are put as the schema has them; each value is spelled as its product spells it. */
export function mendChoices(product: Tree): void {
  const variants = asList(product['variants']);
  if (Array.isArray(variants) && variants.some(isTree)) product['variants'] = variants;
  let given = optionsOf(product, Array.isArray(variants));
  if (!given.length && Array.isArray(variants)) given = namesIn(variants);
  if (!given.length && product['options'] === undefined) return;
  if (!Array.isArray(variants) || !variants.length) {
    if (given.length) product['options'] = given;
    return;
  }
  const names = given.map((option) => (isTree(option) ? option['name'] : option));
  for (const variant of variants)
    if (isTree(variant)) variant['options'] = valuesOf(variant, names) ?? variant['options'];
  product['options'] = given.map((option, index) =>
    isText(option) ? { name: option, values: valuesAt(index, variants) } : option,
  );
  spellAlike(product['options'] as unknown[], variants);
}

/**
 * `[{ name, values }]`, `{ "Size": ["S", "M"] }`, and the `attributes` of WooCommerce, of which those without variants describe the product
 * only.
 */
function optionsOf({ options, attributes }: Tree, hasVariants: boolean): unknown[] {
  const given = options ?? (hasVariants ? attributes : undefined);
  const listed = isTree(given)
    ? isText(given['name'])
      ? [given]
      : Object.entries(given).map(([name, values]) =>
          isTree(values) ? { name, ...values } : { name, values },
        )
    : isText(given)
      ? separate(given, 'options', undefined)
      : given;
  if (!Array.isArray(listed)) return [];
  return listed
    .filter(
      (option) =>
        !isTree(option) || ![option['variation'], option['has_variations']].includes(false),
    )
    .map((option: unknown) => (isTree(option) ? optionOf(option) : option));
}

function optionOf(option: Tree): unknown {
  const { values, options, terms, optionValues, choices } = option;
  const name = option['name'] ?? option['display_name'] ?? option['title'];
  const own = values ?? optionValues ?? options ?? terms ?? choices;
  const list = isText(own) ? separate(own, 'values', undefined) : own;
  if (!Array.isArray(list)) return own === undefined && isText(name) ? name : option;
  const texts = list.map((value: unknown) =>
    typeof value === 'number'
      ? String(value)
      : isTree(value)
        ? (value['name'] ?? value['value'] ?? value['label'] ?? value['text'])
        : value,
  );
  return { name, values: [...new Set(texts)] };
}

/**
 * `{ Size: "S" }`, `[{ name: "Size", value: "S" }]`, with WooCommerce's `option` or BigCommerce's `label` for the value, or with Shopware's
 * `group` for the name; and Shopify's `option1`, `option2`. `undefined` where it names an option that the product does not have.
 */
function valuesOf(variant: Tree, names: readonly unknown[]): unknown[] | undefined {
  const { options } = variant;
  const named = new Map(
    namedIn(saidBy(variant) ?? variant['attributes']).map(([name, value]) => [
      nameKey(name),
      value,
    ]),
  );
  const keys = names.map(nameKey);
  if ([...named.keys()].some((key) => !keys.includes(key))) return undefined;
  if (named.size) return keys.map((key) => named.get(key) ?? '');
  if (options !== undefined) return undefined;
  const numbered = names.map((_, index) => variant[`option${index + 1}`]);
  return numbered.some(isText) ? numbered.map((value) => value ?? '') : undefined;
}

const saidBy = (variant: Tree): unknown =>
  variant['options'] ??
  variant['selectedOptions'] ??
  variant['selected_options'] ??
  variant['option_values'] ??
  variant['sales_attributes'];

/** The names of the variants' own choices, for a product that does not say them. Attributes may be about anything. */
function namesIn(variants: readonly unknown[]): string[] {
  const names = variants
    .filter(isTree)
    .flatMap((variant) => namedIn(saidBy(variant)).map(([name]) => name))
    .filter(isText);
  return names.filter((name, at) => names.findIndex((o) => nameKey(o) === nameKey(name)) === at);
}

function namedIn(values: unknown): [name: unknown, value: unknown][] {
  const pairOf = (each: Tree): [unknown, unknown] => {
    const { group, name, value, option, label, attribute } = each;
    if (group !== undefined) return [isTree(group) ? group['name'] : group, name];
    // Medusa names the option within each value, Saleor the attribute beside its values.
    if (isTree(option)) return [option['title'] ?? option['name'], value];
    const [first] = isTree(attribute) && Array.isArray(each['values']) ? each['values'] : [];
    if (isTree(attribute)) return [attribute['name'], isTree(first) ? first['name'] : first];
    return [name ?? each['option_display_name'], value ?? option ?? label ?? each['value_name']];
  };
  if (Array.isArray(values)) return values.filter(isTree).map(pairOf);
  if (!isTree(values)) return [];
  return Object.entries(values).map(([name, value]) =>
    isTree(value) ? pairOf(value) : [name, value],
  );
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
