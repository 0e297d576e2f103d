/** Magento writes numbers as numbers, or as text with four decimals; `NaN` for anything else. */
export const amount = (value: unknown): number => Number.parseFloat(String(value));
