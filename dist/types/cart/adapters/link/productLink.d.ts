/**
 * A product's address with what the shop's analytics need to credit the video: `utm_*`, and on the shop's own origin the mark that an
 * order can bring back. The mark of an address names no session: addresses are copied, logged and passed on. Parameters that are there
 * already stay. The attribution is absent without consent, and so are then mark and `utm_content`.
 *
 * @returns `null` when the address may not be used.
 */
export declare function productLink(url: string | undefined, pageUrl: string, attribution?: Readonly<Record<string, string>>): string | null;
