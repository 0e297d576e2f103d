/** Spanish, with tú. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'En directo',
  liveIn: 'En directo en {time}',
  liveSoon: 'Empieza pronto',
  liveWait: 'Empieza en cualquier momento, sin que hagas nada.',
  remind: 'Recordármelo',
  reminded: 'Abre el archivo para añadirlo a tu calendario.',
  liveEdge: 'Volver al directo',
  livePin: 'Ahora: {product}',
  livePrice: 'Precio del directo',
  liveHeld: 'El directo se ha detenido. Sigue solo en cuanto vuelva.',
  liveOver: 'El directo ha terminado.',
  liveRecording: 'El directo ha terminado. Esta es la grabación.',
};
