import type { Money } from '../schema.js';

/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
export const isLess = (a: Money, b: Money): boolean =>
  a.currency === b.currency && Number(a.amount) < Number(b.amount);
