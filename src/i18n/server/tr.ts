/** Turkish, with siz, as `languages/tr.ts`; no suffix hangs on what a shop or a creator names. */
import type { ServerTexts } from '../serverLanguages.js';

export const texts: ServerTexts = {
  signIn: {
    heading: 'Reelshelf sayfanız',
    lead: 'Burası özeldir. Size verilen bağlantıyla açın ya da o bağlantının sonundaki anahtarı girin. Sahibininki sunucu başlatıldığında gösterildi.',
    token: 'Anahtar',
    open: 'Aç',
    wrong: 'Anahtar bu değil. İlk karakterden son karaktere kadar tamamını kopyalayın.',
    wait: 'Buradan çok fazla yanlış anahtar geldi. {seconds} saniye sonra yeniden deneyin.',
    script: 'Bu sayfa için JavaScript gerekir.',
  },
  letter: {
    subject: '{shop}: içerik üreticilerinin videolarından sonra {orders}, {days}',
    head: '{shop}, {days}',
    first: 'İçerik üreticilerinin videolarından sonra {orders}, {money}.',
    'first.unpaid': 'İçerik üreticilerinin videolarından sonra {orders}.',
    compared: 'Önceki günler: {orders}, {money}.',
    'compared.unpaid': 'Önceki günler: {orders}.',
    orders: '{count} sipariş',
    watched: '{shoppers} müşteri izledi, {views}',
    views: '{count} izlenme',
    opened: '{opened} ürün açıldı, sepete {added} ekleme',
    creators: 'İçerik üreticileri',
    videos: 'Videolar',
    row: '{views}, {orders}, {money}',
    'row.unpaid': '{views}, {orders}',
    questions: 'Yanıtlanacak {count} soru',
    signed: 'Siparişler, mağazanın sunucusunun imzaladıklarıdır.',
    claimed: 'Siparişler mağaza sayfalarının bildirdiği gibidir; kimse onaylamadı.',
    whole: 'Raporun tamamı',
    'whole.at': 'Raporun tamamı: {address}',
  },
  creators: {
    'agree.everywhere':
      'Bu videoyu ben yaptım. {shop} bu videoyu {day} tarihine kadar, her ülkede, {channels} gösterebilir.',
    'agree.countries':
      'Bu videoyu ben yaptım. {shop} bu videoyu {day} tarihine kadar, şu ülkelerde, {channels} gösterebilir: {countries}.',
    'agree.onsite': 'kendi mağaza sayfalarında',
    'agree.email': 'kendi e-postalarında',
    'agree.ads': 'kendi reklamlarında',
    upload: 'Videonuz henüz burada değil. Seçin ve ulaşmasını bekleyin.',
    title: 'Videonuza bir başlık verin. Müşteriler onu okur.',
    product: 'Videonuzun hangi ürünü gösterdiğini belirtin.',
    relation: 'Ürünü nasıl aldığınızı belirtin. Müşterilere söylenmesi gerekir.',
    until: 'Mağazanın gösterebileceği son günü seçin: bugün ile {day} arasında bir gün.',
    sentence: 'Adınızın altındaki cümleyi okuyun ve kutuyu işaretleyin.',
    name: 'Adınızı yazın: kabul ettiğinizin altında durur.',
    sparkCode: 'Kodda boşluk olmaz. TikTok’tan tamamını kopyalayın.',
    sparkUntil: 'Kodun hangi güne kadar geçerli olduğunu belirtin: TikTok günü yanında gösterir.',
    'closed.taken': 'Mağaza videonuzu kabul etti. Değiştirmek için mağazaya yazın.',
    'closed.answered': 'Mağaza yanıt verdi. Başka bir video göndermek için mağazaya yazın.',
    'closed.ended': 'Davet sona erdi. Mağazadan yeni bir bağlantı isteyin.',
    nowhere: 'Bu bağlantı geçersiz. Mağazadan yenisini isteyin.',
    tooMany: 'Bir seferde çok fazlaydı. Birazdan devam eder.',
    notWhole: 'Tamamı ulaşmadı. Yeniden gönderin.',
    notKept: 'Bu saklanamadı. Bir dakika sonra yeniden deneyin; ulaşanlar duruyor.',
    'file.sizeless': 'Yükleme, dosyanın ne kadar büyük olduğunu belirtmiyor.',
    'file.empty': '{name} boş (0 bayt). Videoyu yeniden seçin.',
    'file.large':
      '{name} dosyası {size}; en çok {most} kabul edilebilir. Kısaltın ya da 4K yerine 1080p olarak gönderin.',
    'file.another':
      'Bu bağlantıyla zaten bir video yolda, belki başka bir sekmeden ya da telefondan. Orada devam edin ya da yarım dakika bekleyin.',
    'file.diskFull': 'Mağazanın diski dolu. Mağazaya haber verin ve aynı bağlantıyla geri gelin.',
    'file.kept': 'Bu video ulaştı. Değiştirmek için başka bir video seçin.',
    'file.soundOnly': 'Dosyada ses var ama görüntü yok. Videonun kendisini seçin.',
    'file.pixels':
      'Görüntü {width} × {height} piksel; en çok {most} × {most} olabilir. Daha küçük dışa aktarın: müşteriler 1080 × 1920 görür.',
    'file.cutOff':
      'Dosya yarıda kesilmiş: görüntülerinin nerede olduğunu söyleyen kısım eksik. Yeniden kopyalayın ya da dışa aktarın ve bitmesini bekleyin.',
    'file.extra':
      'Video dosyasından önce bitiyor ya da yarıda kesilmiş: içinde videoya ait olmayan bir şey var. Fotoğraflarınızdan yeniden dışa aktarın ve o dosyayı gönderin.',
    'page.title': 'Videonuzu gönderin',
    'page.script': 'Bu sayfa için JavaScript gerekir.',
    'page.nowhere': 'Bu bağlantı geçersiz',
    'page.nowhere.lead':
      'Eksik olabilir ya da mağaza yenisini oluşturmuştur. Mağazanın mesajından yeniden açın ya da mağazadan yeni bir bağlantı isteyin.',
    'page.wait': 'Biraz bekleyin',
    'page.wait.lead':
      'Ağınızdan çok fazla geçersiz bağlantı denendi. Kendi bağlantınızı {minutes} dakika sonra yeniden açın.',
  },
};
