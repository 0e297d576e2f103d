import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Product, Variant } from '../../feed/schema.js';
import {
  findVariant,
  firstSelection,
  hasChoices,
  optionStates,
  type OptionState,
  type Selection,
} from '../../feed/product/variants.js';
import { reselect } from './choice.js';

/** What can be chosen of the open product, and what is chosen. */
export function createSelection(offer: ReadonlySignal<Product | null>) {
  /** One value for each of the product's options, in its order. */
  const selection = signal<Selection>([]);
  /** The option that the shopper was led to; a new object each time, so that the sheet can follow. */
  const requested = signal<{ option: string } | null>(null);
  /** What the shopper chose earlier, by product, while this shelf lives. */
  const remembered = new Map<string, Selection>();
  /** Variants that links led to, by product: what is open first, until the shopper chooses. */
  const preferred = new Map<string, string>();

  const variant = computed<Variant | null>(
    () => offer.value && findVariant(offer.value, selection.value),
  );
  /**
   * A value is impossible only when the options *before* it rule it out: changing an earlier option moves the later ones
   * along, so there is always a way from one variant to every other.
   */
  const options = computed<OptionState[]>(() => {
    const shown = offer.value;
    if (!shown || !hasChoices(shown)) return [];
    const earlier = (index: number) => optionStates(shown, selection.value.slice(0, index))[index];
    return optionStates(shown, selection.value).map((option, index) =>
      freed(option, earlier(index)),
    );
  });

  const preselect = () => {
    const shown = offer.peek();
    const earlier = shown && remembered.get(shown.id);
    if (shown)
      selection.value =
        earlier && isOffered(shown, earlier)
          ? earlier
          : selectionOf(shown, preferred.get(shown.id) ?? null);
  };
  /** The variant that a product opens with; one that is not offered changes nothing. */
  const prefer = (productId: string, variantId: string) => void preferred.set(productId, variantId);
  /** After the platform stated its options: what the shopper chose stays where it is still offered. */
  const revise = () => {
    const shown = offer.peek();
    if (shown && (!remembered.has(shown.id) || !isOffered(shown, selection.peek()))) preselect();
  };

  /** @returns whether that changed anything. */
  const select = (option: string, value: string): boolean => {
    const shown = offer.peek();
    const index = shown?.options?.findIndex(({ name }) => name === option) ?? -1;
    if (!shown || index < 0 || selection.peek()[index] === value) return false;
    requested.value = null;
    selection.value = reselect(shown, selection.peek(), index, value);
    remembered.set(shown.id, selection.peek());
    return true;
  };

  /** Leads the shopper to the first option without a value. */
  const askForChoice = () => {
    const option =
      offer.peek()?.options?.find((_, index) => selection.peek()[index] === undefined) ??
      offer.peek()?.options?.[0];
    if (option) requested.value = { option: option.name };
  };

  return {
    selection,
    requested,
    variant,
    options,
    prefer,
    preselect,
    revise,
    select,
    askForChoice,
  };
}

/** The platform may name its options otherwise than the feed did, or have dropped a value since. */
const isOffered = (product: Product, selection: Selection): boolean =>
  (product.options ?? []).length === selection.length &&
  selection.every(
    (value, index) => value === undefined || product.options?.[index]?.values.includes(value),
  );

/** What makes up that variant; what opens by itself where there is no such one. */
function selectionOf(product: Product, variantId: string | null): Selection {
  const first = firstSelection(product);
  const wanted = product.variants?.find(({ id }) => id === variantId)?.options;
  return wanted ? first.map((value, index) => wanted[index] || value) : first;
}

function freed(option: OptionState, earlier: OptionState | undefined): OptionState {
  const stateOf = ({ state }: OptionState['values'][number], i: number) =>
    state === 'impossible' ? (earlier?.values[i]?.state ?? state) : state;
  return {
    ...option,
    values: option.values.map((entry, i) => ({ ...entry, state: stateOf(entry, i) })),
  };
}
