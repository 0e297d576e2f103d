import type { Message } from '../translate.js';

/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
export const playerTexts = {
  playerLabel: 'Videos from creators',
  slide: 'video',
  slideLabel: '{index} of {count}: {creator}. {title}',
  openCreator: 'All by {creator}',
  close: 'Close',
  play: 'Play',
  pause: 'Pause',
  sound: 'Sound',
  soundOn: 'Turn sound on',
  soundOff: 'Turn sound off',
  was: 'was',
  tryAgain: 'Try again',
  productFailed: 'This could not be shown. Check your connection and try again.',
  offlineProduct: 'You are offline. This is shown when you are connected again.',
} as const;

export type PlayerTexts = { [K in keyof typeof playerTexts]: Message };
