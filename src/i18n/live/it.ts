/** Italian, with tu. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'In diretta',
  liveIn: 'In diretta tra {time}',
  liveSoon: 'Inizia a breve',
  liveWait: 'Inizia da un momento all’altro, da solo.',
  remind: 'Ricordamelo',
  reminded: 'Apri il file per aggiungerlo al calendario.',
  liveEdge: 'Torna alla diretta',
  livePin: 'Ora: {product}',
  livePrice: 'Prezzo della diretta',
  liveHeld: 'La diretta si è fermata. Riprende da sola.',
  liveOver: 'La diretta è finita.',
  liveRecording: 'La diretta è finita. Questa è la registrazione.',
};
