/** A spreadsheet that saves a table again writes true and false in its owner's language. */
const NO =
  /^(?:0|no|n|false|falsch|nein|faux|non|falso|falsk?t|onwaar|nee|nie|fałsz|usann|nei|epätosi|ei|nepravda|ne|hamis|nem|yanlış|hayır|ложь|нет|ψευδές|不|假|いいえ)$/iu;

export const isNo = (cell: string): boolean => NO.test(cell.trim());
