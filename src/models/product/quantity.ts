import { computed, signal } from '@preact/signals';
import { clampQuantity } from '../../cart/contract/lines.js';
import type { Quote } from './quote.js';

/** The most that can be chosen where the platform states no limit. */
const MAX_QUANTITY = 99;

/** How many are to be bought, on the platform's steps and between its limits. */
export function createQuantity(rule: Quote['rule'], onChange: () => void) {
  const quantity = signal(1);
  const fit = (wanted: number) => clampQuantity(wanted, rule.value ?? undefined);
  const min = computed(() => fit(1));
  const max = computed(() => fit(rule.value?.max ?? MAX_QUANTITY));
  return {
    quantity,
    min,
    max,
    setQuantity(wanted: number) {
      const next = Math.min(max.peek(), fit(wanted));
      if (next !== quantity.peek()) onChange();
      quantity.value = next;
    },
    /** After the platform stated its limits. What it refused stays said. */
    reviseQuantity() {
      quantity.value = Math.min(max.peek(), fit(quantity.peek()));
    },
  };
}
