/** Turkish, with siz. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'Canlı',
  liveIn: '{time} sonra canlı',
  liveSoon: 'Birazdan başlıyor',
  liveWait: 'Her an kendiliğinden başlayacak.',
  remind: 'Hatırlat',
  reminded: 'Takviminize eklemek için dosyayı açın.',
  liveEdge: 'Canlıya dön',
  livePin: 'Şimdi: {product}',
  livePrice: 'Canlı yayın fiyatı',
  liveHeld: 'Yayın durakladı. Kendiliğinden devam edecek.',
  liveOver: 'Canlı yayın bitti.',
  liveRecording: 'Canlı yayın bitti. Bu, kaydı.',
};
