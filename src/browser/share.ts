/**
 * Hands an address to the system's share sheet. `closed`: the shopper changed their mind. `refused`: there is no such sheet, or it is not
 * allowed here.
 */
export async function shareBySystem(
  navigator: Navigator,
  what: { title: string; url: string },
): Promise<'shared' | 'closed' | 'refused'> {
  try {
    if (typeof navigator.share !== 'function') return 'refused';
    await navigator.share(what);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}

/** @returns whether the browser says that it stands in the clipboard; inside other apps that is often not allowed. */
export async function copyText(navigator: Navigator, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
