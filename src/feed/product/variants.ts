/** Which variant a shopper's choice means, and which choices are left. */
import type { Product, Variant } from '../schema.js';
import { isAvailable } from './stock.js';

/** The chosen value for each of the product's options, in its order; `undefined` where nothing is chosen yet. */
export type Selection = readonly (string | undefined)[];

/** `sold_out`: made, but not to be had now. `impossible`: not made together with what else is chosen. */
export type ValueState = 'available' | 'sold_out' | 'impossible';

export interface OptionState {
  name: string;
  values: { value: string; state: ValueState; isSelected: boolean }[];
}

/** Whether a variant is made with this value; one that says nothing there is made with every value. */
export const hasValue = (
  { options = [] }: Variant,
  index: number,
  value: string | undefined,
): boolean => options[index] === '' || options[index] === value;

/** Whether there is anything to choose: a single option with a single value is a platform's way to say "no options". */
export const hasChoices = ({ options = [] }: Product): boolean =>
  options.some(({ values }) => values.length > 1);

/** Whether every option has a value. True for a product without options. */
export const isComplete = ({ options = [] }: Product, selection: Selection): boolean =>
  options.every((_, index) => selection[index] !== undefined);

/**
 * The variant that a complete selection means, sold out or not.
 *
 * @returns `null` when a choice is missing, when the combination is not made, and for a product without variants, which is
 * bought by its own id.
 */
export function findVariant(product: Product, selection: Selection): Variant | null {
  if (!isComplete(product, selection)) return null;
  return (
    product.variants?.find((variant) =>
      (variant.options ?? []).every((_, index) => hasValue(variant, index, selection[index])),
    ) ?? null
  );
}

/** The first variant that can be bought, else the first; `null` for a product without variants. */
export function firstAvailable(product: Product): Variant | null {
  const { variants = [] } = product;
  return variants.find((variant) => isAvailable(product, variant)) ?? variants[0] ?? null;
}

/** What a sheet opens with: the first variant that can be bought; for a product without variants each option's only value. */
export function firstSelection(product: Product): Selection {
  const chosen = firstAvailable(product)?.options;
  return (product.options ?? []).map(
    ({ values }, index) => chosen?.[index] || (values.length === 1 ? values[0] : undefined),
  );
}

/** Every value of every option, judged against what is chosen in the *other* options: so a shopper can always change their mind. */
export function optionStates(product: Product, selection: Selection): OptionState[] {
  const { options = [], variants } = product;
  const stateOf = (index: number, value: string): ValueState => {
    if (!variants?.length) return product.available === false ? 'sold_out' : 'available';
    const made = variants.filter(
      (variant) =>
        hasValue(variant, index, value) &&
        options.every(
          (_, other) =>
            other === index ||
            selection[other] === undefined ||
            hasValue(variant, other, selection[other]),
        ),
    );
    if (made.length === 0) return 'impossible';
    return made.some((variant) => isAvailable(product, variant)) ? 'available' : 'sold_out';
  };
  return options.map(({ name, values }, index) => ({
    name,
    values: values.map((value) => ({
      value,
      state: stateOf(index, value),
      isSelected: selection[index] === value,
    })),
  }));
}
