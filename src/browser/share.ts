/** Hands an address to the system's share sheet, else to the clipboard. `null`: the shopper changed their mind, or neither is allowed here. */
export async function share(
  navigator: Navigator,
  what: { title: string; url: string },
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
    return null;
  }
}
