/** Magento writes numbers as numbers, or as text with four decimals; `NaN` for what is none. */
export declare const amount: (value: unknown) => number;
