import type { Message } from '../translate.js';

/** English texts of videos that are shown live. With their languages they come by themselves, and only where there is such a video. */
export const liveTexts = {
  liveNow: 'Live',
  liveIn: 'Live in {time}',
  liveSoon: 'Starting soon',
  liveWait: 'It begins any moment, by itself.',
  remind: 'Remind me',
  reminded: 'Open the file to put it into your calendar.',
  liveEdge: 'Back to live',
  livePin: 'Now: {product}',
  livePrice: 'Live price',
  liveHeld: 'The live is held up. It goes on by itself.',
  liveOver: 'The live is over.',
  liveRecording: 'The live is over. This is the recording.',
} as const;

export type LiveTexts = { [K in keyof typeof liveTexts]: Message };
