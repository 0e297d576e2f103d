/**
 * Whether this origin's storage holds anything of ours, of this page or an earlier one, that goes when the shopper refuses: the videos that
 * they saved themselves stay. A storage that is refused holds nothing.
 */
export function hasStored(): boolean {
  try {
    return /reelshelf:(?!saved\b)/.test(Object.keys(localStorage).join());
  } catch {
    return false;
  }
}
