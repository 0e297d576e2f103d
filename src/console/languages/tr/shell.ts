/** Turkish. siz in sentences, the bare verb on buttons, as on the shelf. No suffix hangs on what a shop or a creator names. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'Bölümler',
  report: 'Rapor',
  videos: 'Videolar',
  products: 'Ürünler',
  creators: 'İçerik üreticileri',
  inbox: 'Gelen kutusu',
  preview: 'Önizleme',
  health: 'Kontrol',
  publish: 'Yayınla',
  live: 'Canlı',
  questions: 'Sorular',
  orders: 'Siparişler',
  people: 'Kişiler',
  'refused.report':
    'Bağlantınız raporu açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  'refused.studio':
    'Bağlantınız stüdyoyu açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  'refused.live':
    'Bağlantınız canlı yayınları açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  'refused.questions':
    'Bağlantınız müşteri sorularını açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  'refused.orders':
    'Bağlantınız siparişleri açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  'refused.people':
    'Bağlantınız kişi listesini açmıyor. Gerekiyorsa mağaza sahibinden başka bir bağlantı isteyin.',
  title: '{room} · Reelshelf',
  loading: 'Açılıyor',
  close: 'Kapat',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  selected: 'Seçildi: klavyenizle kopyalayın',
  language: 'Dil',
  unanswered: 'Sunucu yanıt vermiyor. Birazdan yeniden deneyin.',
  'failed.heading': 'Bu bölüm açılmadı',
  'failed.lead':
    'Sayfanın bir parçası yüklenemedi. Sunucu yeniden başlıyor ya da bu sayfadan daha yeni olabilir.',
  'failed.again': 'Yeniden dene',
};
