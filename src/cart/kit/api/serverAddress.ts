import { safeUrl } from '../../../tools/safeUrl.js';

/**
 * A server's address as merchants copy it: with blanks around, without its scheme, with slashes or the way to its API at its end.
 *
 * @param endpoint - that way, which whoever asks puts behind the address.
 * @returns the address without a slash at its end; `undefined` where it may not be used.
 */
export const serverAddress = (
  raw: string | undefined,
  pageUrl: string,
  endpoint: RegExp,
): string | undefined =>
  safeUrl(raw?.trim().replace(/^(?=[\w-]+\.\w)/, 'https://'), pageUrl)?.replace(endpoint, '');
