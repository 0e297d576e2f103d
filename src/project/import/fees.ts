/** Charges that apps put into a catalogue as products: they are added by a rule, and never chosen by a shopper. */
const FEE =
  /\b(processing|handling|service|hidden|min(imum)?[ -]order|small[ -]order|delivery|shipping|booking|convenience|environmental|recycling|restocking|late|installation|setup|checkout|transaction|payment|card|rush|customi[sz]ation|eco)[ -]?fees?\b|\bfee ?type\b|\bsurcharge\b|\b(shipping|package|parcel|order|delivery|route|checkout)[ -](protection|insurance)\b|\bcarbon[ -](neutral|offset)\b|^(fees?|tip|gratuity|deposit)$/i;

/** @param words - what the source says of it: its handle, title, type, options. */
export const isFee = (words: readonly string[]): boolean =>
  words.some((word) => FEE.test(word.replace(/[_-]+/g, ' ').trim()) || FEE.test(word.trim()));
