// src/tools/currency.ts
/** Decimal places of a currency: USD 2, JPY 0, KWD 3. What is no code counts as 2. */
function fractionDigits(currency) {
	try {
		return new Intl.NumberFormat("en", {
			style: "currency",
			currency
		}).resolvedOptions().maximumFractionDigits ?? 2;
	} catch {
		return 2;
	}
}
export { fractionDigits as t };
