import type { Money } from './schema.js';
/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
export declare const isLess: (a: Money, b: Money) => boolean;
