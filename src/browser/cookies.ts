/** One cookie's value, decoded; `null` where there is none, where it cannot be decoded, or where the browser refuses cookies. */
export function readCookie(document: Document, name: string): string | null {
  try {
    const pair = document.cookie.split('; ').find((candidate) => candidate.startsWith(`${name}=`));
    return pair === undefined ? null : decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return null;
  }
}

/** Takes a cookie of the shop's own origin away, at the path where platforms put theirs. */
export function forgetCookie(document: Document, name: string): void {
  try {
    document.cookie = `${name}=; path=/; max-age=0`;
  } catch {
    // Cookies are refused: then there was none.
  }
}
