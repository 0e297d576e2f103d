/** Makes one product's variants of what a source lists one by one. */
import type { Candidate, RawVariant } from './types.js';

/** One that can be bought, with what it is chosen by. */
export interface Choice extends Omit<RawVariant, 'id' | 'options'> {
  /** What the shop's cart goes by, where the source tells; else empty. */
  id: string;
  /** `Dew Serum, 30 ml`; read where it differs in nothing that is named. */
  title: string;
  chosen: readonly { name: string; value: string }[];
}

/** As many as the largest platforms allow a product. */
const MAX_VARIANTS = 2048;
const MAX_OPTIONS = 10;
/** Of a choice that the source gives no name. */
const UNNAMED = 'Variant';

/**
 * Their options are what they differ in. Nothing where a shopper could not tell them apart: then the shop's own page has to.
 *
 * @param title - the product's, which theirs begin with.
 */
export function variantsFrom(
  choices: readonly Choice[],
  title: string,
): Pick<Candidate, 'options' | 'variants'> {
  if (choices.length < 2 || choices.length > MAX_VARIANTS) return {};
  const valueOf = ({ chosen }: Choice, wanted: string) =>
    chosen.find(({ name }) => name === wanted)?.value ?? '';
  const named = [
    ...new Set(choices.flatMap(({ chosen }) => chosen.map(({ name }) => name))),
  ].filter((name) => name && new Set(choices.map((choice) => valueOf(choice, name))).size > 1);
  return (
    variantsNamedBy(choices, named, valueOf) ??
    variantsNamedBy(choices, [UNNAMED], (choice) => withoutSharedTitle(choice.title, title)) ??
    {}
  );
}

function variantsNamedBy(
  choices: readonly Choice[],
  names: readonly string[],
  valueOf: (choice: Choice, name: string) => string,
): Pick<Required<Candidate>, 'options' | 'variants'> | null {
  const variants = choices.map(({ title: _title, chosen: _chosen, id, sku, ...rest }, index) => {
    const options = names.map((name) => valueOf(choices[index] as Choice, name));
    return { ...rest, ...(sku ? { sku } : {}), id: id || sku || options.join(' / '), options };
  });
  const isEach = (pick: (variant: (typeof variants)[number]) => string) =>
    new Set(variants.map(pick)).size === variants.length;
  const isComplete =
    names.length > 0 &&
    names.length <= MAX_OPTIONS &&
    variants.every(({ id, options }) => id !== '' && options.some(Boolean)) &&
    isEach(({ id }) => id) &&
    isEach(({ options }) => JSON.stringify(options));
  if (!isComplete) return null;
  const options = names.map((name, index) => ({
    name,
    values: [...new Set(variants.flatMap((variant) => variant.options[index] || []))],
  }));
  return { options, variants };
}

/** `Dew Serum (30 ml)` is the Dew Serum in `30 ml`. */
function withoutSharedTitle(title: string, shared: string): string {
  const rest = title.startsWith(shared) ? title.slice(shared.length) : title;
  const bare = rest.replace(/^[\s\-–—,/|(:]+/u, '').trim();
  return bare.includes('(') ? bare : bare.replace(/\)$/, '').trim();
}
