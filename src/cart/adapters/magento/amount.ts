/** Magento writes numbers as numbers, or as text with four decimals; `NaN` for what is none. */
export const amount = (value: unknown): number => Number.parseFloat(String(value));
