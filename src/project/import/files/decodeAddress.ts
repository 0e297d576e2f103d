/** A part of an address as people read it; as it is written where it is not encoded rightly. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
