import { safeUrl } from '../../../tools/safeUrl.js';

/**
 * A product's address with what the shop's analytics need to credit the video: `utm_*`, and the attribution as `reelshelf`.
 * Parameters that are there already stay. The attribution is absent without consent, and so is then `utm_content`.
 *
 * @returns `null` when the address may not be used.
 */
export function productLink(url: string | undefined, pageUrl: string, attribution?: Readonly<Record<string, string>>): string | null {
  const safe = safeUrl(url, pageUrl);
  if (!safe) return null;
  const link = new URL(safe);
  const mark = Object.values(attribution ?? {})[0];
  const credit = mark ? { utm_content: mark.split('.')[0] ?? mark, reelshelf: mark } : {};
  const wanted = { utm_source: 'reelshelf', utm_medium: 'shoppable_video', ...credit };
  for (const [name, value] of Object.entries(wanted)) if (!link.searchParams.has(name)) link.searchParams.set(name, value);
  return link.href;
}
