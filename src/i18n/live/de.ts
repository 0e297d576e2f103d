/** German, with du as the other texts have it. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Live',
  liveIn: 'Live in {time}',
  liveSoon: 'Beginnt gleich',
  liveWait: 'Es beginnt jeden Moment, ganz von selbst.',
  remind: 'Erinnern',
  reminded: 'Öffne die Datei, um es in deinen Kalender einzutragen.',
  liveEdge: 'Zurück zu live',
  livePin: 'Jetzt: {product}',
  livePrice: 'Live-Preis',
  liveHeld: 'Die Übertragung stockt. Sie geht von selbst weiter.',
  liveOver: 'Die Übertragung ist vorbei.',
  liveRecording: 'Die Übertragung ist vorbei. Das ist die Aufzeichnung.',
};
