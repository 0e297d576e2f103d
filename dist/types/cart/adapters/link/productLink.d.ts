/**
 * A product's address with what the shop's analytics need to credit the video: `utm_*`, and the attribution as `reelshelf`.
 * Parameters that are there already stay. The attribution is absent without consent, and so is then `utm_content`.
 *
 * @returns `null` when the address may not be used.
 */
export declare function productLink(url: string | undefined, pageUrl: string, attribution?: Readonly<Record<string, string>>): string | null;
