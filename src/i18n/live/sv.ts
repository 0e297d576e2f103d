/** Swedish, with du. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Live',
  liveIn: 'Live om {time}',
  liveSoon: 'Börjar snart',
  liveWait: 'Det börjar när som helst, av sig självt.',
  remind: 'Påminn mig',
  reminded: 'Öppna filen för att lägga in det i din kalender.',
  liveEdge: 'Tillbaka till live',
  livePin: 'Nu: {product}',
  livePrice: 'Livepris',
  liveHeld: 'Sändningen har stannat. Den fortsätter av sig själv.',
  liveOver: 'Sändningen är slut.',
  liveRecording: 'Sändningen är slut. Det här är inspelningen.',
};
