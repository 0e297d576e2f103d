/**
 * Hands an address to the system's share sheet, else to the clipboard. `null`: the shopper changed their mind, or neither is allowed here.
 *
 * @param showAddress - called where neither is allowed, as inside another app: what is left is to show the address.
 */
export async function share(
  navigator: Navigator,
  what: { title: string; url: string },
  showAddress: (url: string) => void = () => {},
): Promise<'system' | 'clipboard' | null> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share(what);
      return 'system';
    }
  } catch (error) {
    // Closed by the shopper. Any other refusal leaves the clipboard.
    if (error instanceof DOMException && error.name === 'AbortError') return null;
  }
  try {
    await navigator.clipboard.writeText(what.url);
    return 'clipboard';
  } catch {
    showAddress(what.url);
    return null;
  }
}
