import { plainText } from '../../kit/plainText.js';
import { ownList, ownText } from '../../kit/read.js';

/** More choices of one variation than that are left to the product's page. */
const MAX_CHOICES = 250;

export const nameIn = (from: unknown): string => plainText(ownText(from, 'name') ?? '');

/** What can be chosen of an attribute, as the shop shows it. */
export const valuesOf = (attribute: unknown): string[] => ownList(attribute, 'terms').map(nameIn);

/**
 * The choices that lead to a variation, one value for each attribute. A variation leaves out what may be anything ("any colour"): then
 * each value of that attribute is a choice, all with the same id. `[null]` where a value is not known or there are too many to be shown.
 */
export function choicesOf(
  attributes: readonly unknown[],
  variation: unknown,
): readonly (string[] | null)[] {
  const named = ownList(variation, 'attributes');
  const values = attributes.map((attribute) => {
    const value = valueOf(attribute, named);
    return value === null ? valuesOf(attribute) : [value];
  });
  const count = values.reduce((product, { length }) => product * length, 1);
  if (!attributes.length || count === 0 || count > MAX_CHOICES) return [null];
  return values.reduce<string[][]>(
    (choices, next) => choices.flatMap((choice) => next.map((value) => [...choice, value])),
    [[]],
  );
}

/** Variations name a shop-wide attribute's value by its slug, a product's own by its text. */
function valueOf(attribute: unknown, chosen: readonly unknown[]): string | null {
  const value = ownText(
    chosen.find((choice) => ownText(choice, 'name') === ownText(attribute, 'name')),
    'value',
  );
  if (!value) return null;
  const term = ownList(attribute, 'terms').find((item) => ownText(item, 'slug') === value);
  return plainText(ownText(term, 'name') ?? value);
}
