/** Long enough to be felt, too short to be heard. */
const PULSE_MS = 12;

/** A short pulse under the finger, on devices that have one for pages. Browsers give none before the shopper has touched the page. */
export const pulse = (navigator: Partial<Pick<Navigator, 'vibrate'>>): void =>
  void navigator.vibrate?.(PULSE_MS);
