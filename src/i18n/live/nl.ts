/** Dutch, with je. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Live',
  liveIn: 'Live over {time}',
  liveSoon: 'Begint zo',
  liveWait: 'Het begint elk moment, vanzelf.',
  remind: 'Herinner me',
  reminded: 'Open het bestand om het in je agenda te zetten.',
  liveEdge: 'Terug naar live',
  livePin: 'Nu: {product}',
  livePrice: 'Liveprijs',
  liveHeld: 'De uitzending hapert. Ze gaat vanzelf verder.',
  liveOver: 'De uitzending is voorbij.',
  liveRecording: 'De uitzending is voorbij. Dit is de opname.',
};
