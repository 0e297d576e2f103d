/** Long enough to be felt, too short to be heard. */
const PULSE_MS = 12;

/**
 * A short pulse under the finger, on devices that have one for pages. Before the shopper has touched the page browsers give none and complain in the
 * console; a page may have put something of its own there, which may throw.
 */
export function pulse(navigator: Pick<Partial<Navigator>, 'vibrate' | 'userActivation'>): void {
  if (navigator.userActivation?.hasBeenActive === false) return;
  try {
    navigator.vibrate?.(PULSE_MS);
  } catch {
    // Nothing is felt.
  }
}
