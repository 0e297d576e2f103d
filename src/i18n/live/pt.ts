/** Portuguese, of Brazil and understood in Portugal. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Ao vivo',
  liveIn: 'Ao vivo em {time}',
  liveSoon: 'Começa em breve',
  liveWait: 'Começa a qualquer momento, sozinho.',
  remind: 'Lembrar-me',
  reminded: 'Abra o arquivo para salvar no calendário.',
  liveEdge: 'Voltar ao vivo',
  livePin: 'Agora: {product}',
  livePrice: 'Preço ao vivo',
  liveHeld: 'A transmissão parou. Continua sozinha.',
  liveOver: 'A transmissão terminou.',
  liveRecording: 'A transmissão terminou. Esta é a gravação.',
};
