/** Which variant a shopper's choice means, and which choices are left. */
import type { Product, Variant } from './schema.js';
export { isAvailable, isSoldOut } from './stock.js';
/** The chosen value for each of the product's options, in its order; `undefined` where nothing is chosen yet. */
export type Selection = readonly (string | undefined)[];
/** `sold_out`: made, but not to be had now. `impossible`: not made together with what else is chosen. */
export type ValueState = 'available' | 'sold_out' | 'impossible';
export interface OptionState {
    name: string;
    values: {
        value: string;
        state: ValueState;
        isSelected: boolean;
    }[];
}
/** Whether there is anything to choose: a single option with a single value is a platform's way to say "no options". */
export declare const hasChoices: ({ options }: Product) => boolean;
/** Whether every option has a value. True for a product without options. */
export declare const isComplete: ({ options }: Product, selection: Selection) => boolean;
/**
 * The variant that a complete selection means, sold out or not.
 *
 * @returns `null` when a choice is missing, when the combination is not made, and for a product without variants, which is
 * bought by its own id.
 */
export declare function findVariant(product: Product, selection: Selection): Variant | null;
/** The first variant that can be bought, else the first; `null` for a product without variants. */
export declare function firstAvailable(product: Product): Variant | null;
/** What a sheet opens with: the first variant that can be bought; for a product without variants each option's only value. */
export declare function firstSelection(product: Product): Selection;
/** Every value of every option, judged against what is chosen in the *other* options: so a shopper can always change their mind. */
export declare function optionStates(product: Product, selection: Selection): OptionState[];
