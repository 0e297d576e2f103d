/** Polish, as the other texts have it. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Na żywo',
  liveIn: 'Na żywo za {time}',
  liveSoon: 'Zaraz się zacznie',
  liveWait: 'Zacznie się lada chwila, samo.',
  remind: 'Przypomnij mi',
  reminded: 'Otwórz plik, aby dodać wydarzenie do kalendarza.',
  liveEdge: 'Wróć do transmisji',
  livePin: 'Teraz: {product}',
  livePrice: 'Cena na żywo',
  liveHeld: 'Transmisja się zatrzymała. Ruszy sama.',
  liveOver: 'Transmisja się skończyła.',
  liveRecording: 'Transmisja się skończyła. To nagranie.',
};
