import type { Tables } from '../areas.js';

export const submission: Tables['submission'] = {
  'title.page': 'Videonuzu gönderin',
  loading: 'Davetiniz açılıyor',
  unanswered: 'Mağaza yanıt vermiyor. Bağlantınızı kontrol edin; yazdıklarınız duruyor.',
  'failed.heading': 'Bu şu anda açılamıyor',
  'failed.again': 'Yeniden dene',
  heading: 'Videonuzu gönderin: {shop}',
  greeting: '{creator}, {shop} sizi kısa bir videoda şunu göstermeye davet ediyor: {products}.',
  note: '{shop} yazıyor',
  'ends.on': 'Bağlantı {day} tarihine kadar videonuzu kabul eder.',
  'ended.heading': 'Bu davet sona erdi',
  ended:
    'Videonuzu {day} tarihine kadar kabul ediyordu. Yine de göndermek için mağazadan ({shop}) yeni bir bağlantı isteyin.',

  'video.heading': 'Videonuz',
  'video.choose': 'Video seç',
  'video.record': 'Şimdi çek',
  'video.replace': 'Başka birini seç',
  'video.hint': 'Dikey video en iyisidir. MP4, MOV ya da WebM, en çok {size}.',
  'video.sending': 'Yolda: %{percent}',
  'video.stop': 'Durdur',
  'video.waiting': 'Bağlantı yok. Geri gelince kendiliğinden devam eder.',
  'video.stopped':
    '{name} henüz ulaşmadı, %{percent} kadarı burada. Aynı videoyu yeniden seçin, oradan devam eder.',
  'video.broken':
    'Bağlantı koptu ve geri gelmedi. Dosyayı yeniden seçin: kaldığı yerden devam eder.',
  'video.arrived': '{name} ulaştı ({size}).',
  'video.yours': 'Videonuz',
  'video.unplayable': 'Bu tarayıcı dosyayı oynatamıyor. Mağaza oynatabilir.',

  'preview.heading': 'Müşteriler nasıl görecek',
  'preview.product': 'Bu videodaki ürün: {product}',

  'about.heading': 'Ne gösteriyor',
  title: 'Başlık',
  'title.hint': 'Müşteriler videonun altında okur.',
  product: 'Ürün',
  'product.other': 'Başka bir ürün',
  'product.words': 'Hangisi?',

  'relation.heading': 'Nasıl aldınız?',
  'relation.hint': 'Müşteriler bunu videoda ilk saniyeden itibaren görür. Yasa bunu gerektirir.',
  'relation.gifted': 'Hediye olarak',
  'relation.paid': 'Video için ödeme alıyorum',
  'relation.affiliate': 'Satılandan kazanıyorum',
  'relation.none': 'Kendim satın aldım',
  'label.gifted': 'Hediye ürün',
  'label.paid': 'Reklam',
  'label.affiliate': 'Satış ortaklığı',
  'label.none': 'Etiket gösterilmez.',
  'label.some': 'Müşteriler şunu okur: {label}',

  'rights.heading': '{shop} onunla ne yapabilir',
  'rights.until': 'Şu güne kadar',
  'rights.until.hint': 'En geç {day} tarihine kadar. İsterseniz daha erken bir gün seçin.',
  name: 'Adınız',
  'rights.agree': 'Bunu kabul ediyorum',
  'rights.kept': 'Bu cümleyi, adınızı ve zamanı {shop} saklar.',

  'spark.heading': 'TikTok Spark kodu (isteğe bağlı)',
  'spark.lead':
    'Bununla {shop}, TikTok gönderinizi reklam olarak yayınlayabilir. TikTok’ta sırasıyla: Paylaş, Reklam ayarları, Reklam yetkilendirmesi, Kod oluştur.',
  'spark.code': 'Kod',
  'spark.until': 'Geçerlilik sonu',

  send: 'Gönder: {shop}',
  'send.again': 'Değişen videoyu gönder',
  'send.waiting': 'Videonuz hâlâ yolda. Ulaşınca gönderebilirsiniz.',
  'send.novideo': 'Önce videonuzu seçin.',
  'send.sending': 'Gönderiliyor',
  look: 'Bir eksik var: {what}',

  'sent.heading': 'Gönderildi. Teşekkürler.',
  'sent.next':
    '{shop} şimdi videonuza bakıyor. {shop} evet demeden hiçbir şey herkese açık olmaz. Yanıtı görmek için aynı bağlantıyla geri gelin.',
  'sent.change': 'Bir şeyi değiştir',
  'sent.withdraw': 'Geri al',
  'sent.withdrawn': 'Videonuzu geri aldınız; artık mağazada ({shop}) değil.',
  'changes.heading': '{shop} bir değişiklik istiyor',
  'approved.heading': '{shop} videonuzu kabul etti',
  'approved.next': '{day} tarihine kadar mağazada gösterilir.',
  'refused.heading': '{shop} bu videoyu kabul etmiyor',
  'refused.next':
    'Hiçbir kısmı gösterilmedi. Başka bir video göndermek için mağazaya ({shop}) yazın.',
  'sent.title': 'Başlık',
  'sent.product': 'Ürün',
  'sent.label': 'Etiket',
  'sent.agreed': 'Kabul tarihiniz {day}, adınız {name}',
  'label.nothing': 'yok',
};
