import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': 'Bağlantınız bunu açmıyor. Gerekiyorsa mağaza sahibine sorun.',
  'access.needed': 'Bu sayfayı size verilen bağlantıyla açın.',
  'access.wait': 'Buradan çok fazla yanlış anahtar geldi. {seconds} saniye sonra yeniden deneyin.',
  'server.failed': 'Bu olmadı ve sizin hatanız değil. Nedeni sunucunun günlüğünde yazıyor.',
  'server.closing': 'Sunucu durduruluyor. Daha sonra yeniden deneyin.',
  'store.read': 'Veritabanı şu anda okunamıyor, hiçbir şey kaybolmadı. Sunucu denemeyi sürdürüyor.',
  'store.write': 'Hiçbir şey değişmedi: şu anda yazılamıyor. Daha sonra yeniden deneyin.',
  'shop.unknown': 'Burada böyle bir mağaza yok.',
  'shop.only': 'Raporun bu bölümü yalnızca mağazaya açık.',
  'folder.inUse': 'Klasörde başka bir reelshelf komutu çalışıyor. Bitmesini bekleyin.',
  'folder.refused':
    'Şu klasöre yazılamıyor: {folder}. Size ait olduğuna ve diskte yer olduğuna bakın; hiçbir şey değişmedi.',
  'folder.unread':
    'Projenin dosyaları okunamıyor: {file}. Düzeltin ya da son değişikliğinizi geri alın; hiçbir şey değişmedi.',
  'body.large': 'Bu, bir kerede alınabilecekten fazla. Parça parça gönderin.',
  'body.cutOff': 'Hepsi ulaşmadı. Yeniden gönderin.',
  'person.name':
    '1 ile 80 karakter arasında bir ad verin; böylece kimin erişimi olduğunu sonra bilirsiniz.',
  'person.creator': 'Hangi içerik üreticisi için olduğunu söyleyin.',
  'person.ended': 'Bu erişim zaten sona erdi.',
  'question.gone': 'Bu soru artık yok: soran kişi geri aldı.',
  'question.changed': 'Bu soruyu bu arada başka biri değiştirdi. Şimdiki hâliyle gösteriliyor.',
  'answer.tooMany': 'Bir sorunun en fazla 20 yanıtı olur.',
  'answer.blocked': 'Bu yanıtta engellediğiniz bir sözcük var.',
  'answer.empty': 'Önce yanıtı yazın.',
  'answer.long': 'Bir yanıt en fazla {most} karakter olabilir.',
  'answer.creator': 'Akış bu videoyu kimin yaptığını söylemiyor. Mağaza olarak yanıtlayın.',
  'answer.product': 'Burada okunan hiçbir akış bu ürünü adlandırmıyor.',
  'answer.seconds': 'Videodaki anı dakika ve saniye olarak yazın, örneğin 0:07.',
  'answer.only': 'Erişiminiz yanıtlamak için. Onaylayan ve gizleyen mağazadır.',
  'answer.shops': 'Bu, mağazanın yanıtı.',
  'words.tooMany': 'En fazla 500 sözcük, her biri en çok 60 karakter.',
  'live.unknown': 'Akıştaki hiçbir videonun böyle bir canlı yayını yok.',
  'live.refused': 'Canlı yayın bu durumdayken bu yapılamaz. Yeniden bakın.',
  'live.product': 'Akışta bu ürün yok, müşteriler onu görmezdi.',
  'live.recording': 'Kaydın adresi tam olmalı, https:// ile başlamalı.',
  'live.full': 'Bu canlı yayın için yer kalmadı. Başka bir kanalla devam edin.',
  'live.failed': 'Canlı yayın okunamadı ya da saklanamadı, hiçbir şey değişmedi.',
  'cost.creator':
    'Akışınızdaki hangi içerik üreticisi için olduğunu söyleyin. Hiçbir şey değişmedi.',
  'cost.kind': 'Tür {received}; `gift`, `fee` ya da `commission` olabilir. Hiçbir şey değişmedi.',
  'cost.day': 'Gün {received}; 2026-10-14 gibi yazılır. Hiçbir şey değişmedi.',
  'cost.rate': 'Komisyon {received}; sıfırdan büyük, en çok %100 olur. Hiçbir şey değişmedi.',
  'cost.amount': 'Tutar {received}; 28.00 gibi bir sayı olmalı. Hiçbir şey değişmedi.',
  'cost.currency': 'Para birimi {received}; EUR gibi bir kod olmalı. Hiçbir şey değişmedi.',
  'cost.line': 'Satır {line}:',
  'cost.file': 'Dosya, metin olarak bir tablo (CSV) değil. Hiçbir şey değişmedi.',
  'cost.long': 'Dosyada {most} satırdan fazlası var; parça parça gönderin. Hiçbir şey değişmedi.',
  'cost.columns':
    'Dosyada satırlar ya da sütunlar eksik. Gereken başlıklar: {headings}. Hiçbir şey değişmedi.',
  'secret.failed': 'Gizli anahtarlar okunamıyor ya da yazılamıyor, hiçbir şey değişmedi.',
  'secret.gone': 'Bu gizli anahtar artık yok ya da değiştirilecek bir şeyi yok.',
  'secret.fixed':
    'Gizli anahtarı komut satırında verilmiş. Orada değiştirin ve toplama sunucusunu yeniden başlatın.',
  'secret.other':
    'Bu zaten şu mağazanın gizli anahtarı: {shop}. Siparişlerin ayrılabilmesi için her mağazanın kendi anahtarı olmalı.',
  'secret.same': 'Gizli anahtar zaten bu, hiçbir şey değişmedi.',
  'secret.form': 'Gizli anahtar en az 8 karakterdir. Tamamını kopyalayın.',
  'file.empty': '{file} boş (0 bayt). Telefondan yeniden kopyalayın.',
  'file.large': '{file} dosyasının boyutu {size}, en fazla {most} alınabilir.',
  'file.room': '{file} dosyasının boyutu {size}, diskte yer yok. Yer açın, sonra yeniden bırakın.',
  'file.over': 'Bu dosya artık beklemiyor. Yeniden bırakın.',
  'file.kept': 'Dosya saklandı.',
  'file.known': 'Bu dosya zaten projede.',
  'file.failed': 'İşlenemedi ve bu dosyanın hatası değil.',
  'film.unreadable': 'Dosya okunamıyor.',
  'film.picture': 'Adı ne derse desin, bu video değil: bir resim.',
  'film.archive': 'Adı ne derse desin, bu video değil: bir arşiv (ZIP). Önce açın.',
  'film.document': 'Adı ne derse desin, bu video değil: bir belge ya da metin.',
  'film.page':
    'Bu video değil, web sayfası: indirmeye bir hata ya da oturum açma sayfası yanıt verdi.',
  'film.unknown':
    'Bu video okunamıyor: MP4, MOV ve WebM okunur. Bozuk olabilir; yeniden kopyalayın ya da dışa aktarın.',
  'film.sound': 'Dosyada ses var, görüntü yok. Videonun kendisini seçin.',
  'film.cutOff':
    'Dosya yarım kalmış: bir bölümü eksik. Yeniden kopyalayın ya da dışa aktarın ve bitmesini bekleyin.',
  'film.damaged':
    'Dosya bozuk: iyi başlıyor, ama tamamı okunamıyor. Yeniden kopyalayın ya da dışa aktarın.',
  'film.codec':
    'Görüntü burada okunamayan bir biçimde ({codec}). Videoyu MP4 (H.264 ya da HEVC) olarak dışa aktarın.',
  'film.long':
    'Video {minutes} dakika; bir raf en çok {most} dakikalık klipler gösterir. Gösterilecek bölümü kesin.',
  'library.missing':
    'Video hazırlamak için burada bazı paketler eksik. Onları reelshelf yanına kurup yeniden başlatın: `{command}`',
  'library.broken':
    'Video hazırlayan paketler bu makinede yüklenemiyor. `node_modules` klasörünü silin, sonra: `{command}`',
  'poster.notHere': 'Bu video burada hazırlanmadı: dosyasını bir kez bırakın, sonra bir an seçin.',
  'poster.kind': '{file} okunabilen bir resim değil: JPEG, PNG ve WebP olur.',
  'poster.small': '{file} {width} × {height} piksel; bir kart için az. 720 × 1280 iyidir.',
  'poster.large': '{file} {width} × {height} piksel; alınabilecekten fazla. 720 × 1280 iyidir.',
  'poster.damaged':
    '{file} resim olarak okunamıyor: dosya bozuk ya da türü bilinmiyor. JPEG olarak kaydedin.',
  'described.silent':
    '{file} sessiz. Betimlemeli film, görüneni anlatan bir sesi olan aynı filmdir.',
  'described.length':
    '{file} {seconds}, video ise {video} sürüyor. İkisi eşit uzunlukta olmalı: betimlemeyi açan aynı saniyeden devam eder.',
  'picture.kind':
    '{file} her tarayıcının gösterdiği bir resim değil: JPEG, PNG, WebP ve GIF gösterilir.',
  'picture.large': '{file} portre için en çok olabilecek {most} × {most} pikselden büyük.',
  'creator.gone': 'Bu içerik üreticisi artık bu projede değil.',
  'video.gone': 'Bu video artık bu projede değil.',
  'captions.file': '{file} okunabilecek altyazı içermiyor.',
  'captions.language': '“{lang}” en ya da de-DE gibi bir dil değil.',
  'captions.text': 'Bu metinde altyazı yok: `00:01.000 --> 00:02.500` gibi bir satır eksik.',
  'import.address': '{address} shop.example gibi bir mağaza adresi değil.',
  'import.counts': '{new} yeni, {changed} değişmiş, {same} aynı.',
  'import.leftOut': '{count} alınmadı: taslaklar, ücretler ve benzerleri.',
  'import.vanished': '{count} artık mağazada değil.',
  'import.unreachable': '{from} yanıt vermiyor. Tarayıcınızda açıldığına bakın.',
  'import.unknown':
    '{from} adresinde burada okunabilecek ürün yok. Ürünleri mağazanızdan dosya (CSV) olarak dışa aktarıp bırakın.',
  'import.file':
    '{from} bilinen bir ürün dışa aktarımı değil: Shopify, WooCommerce, Wix ya da Meta CSV dosyası, Google ürün akışı ya da Shopify veya WooCommerce JSON dosyası.',
  'import.currency':
    'Fiyatların para birimi belli değil: {from}. Adresin yanına EUR gibi yazıp yeniden getirin.',
  'import.key':
    '{from} ürünlerini yalnızca anahtarla veriyor. Onları dosya (CSV) olarak dışa aktarıp bırakın ya da sitenizle ilgilenen kişiden anahtarla getirmesini isteyin.',
  'invite.shop': 'Mağazanızın adını yazın: içerik üreticisi kimin davet ettiğini okur.',
  'invite.address':
    'Bu bir adres değil. İçerik üreticilerinin bu sunucuya nereden ulaştığını yazın, örneğin https://events.shop.example, ya da boş bırakın.',
  'invite.creator':
    'Kimin davet edildiğini söyleyin: bir içerik üreticisi seçin ya da kullanıcı adı yazın.',
  'invite.product': 'Gönderdiğiniz ürünü seçin.',
  'invite.relation': 'İçerik üreticisinin ürünü nasıl aldığını söyleyin.',
  'invite.ends':
    'İçerik üreticisinin ne zamana kadar video gönderebileceğini söyleyin: bugünden başlayan bir gün.',
  'invite.until':
    'Videoyu ne zamana kadar göstermek istediğinizi söyleyin: bugünden başlayan bir gün.',
  'invite.onsite': 'Raf için bir videonun mağazada gösterilme hakkı olmalı.',
  'invite.country': '{code} US ya da DE gibi bir ülke kodu değil.',
  'invite.over': 'Bu davet geri çekildi. Yenisini oluşturun.',
  'gift.gone': 'Aradığınız artık burada değil.',
  'gift.why': 'İçerik üreticisine bir cümle yazın: videoyu neden almadığınız.',
  'gift.what': 'İçerik üreticisine bir cümle yazın: neyin farklı olması gerektiği.',
  'gift.changed':
    'Bu arada bir şey değişti: içerik üreticisi başka bir video gönderdi ya da geri aldı ya da başka yerde karar verildi. Yeniden bakın.',
  'proof.gone': 'Bu kanıt artık saklanmıyor. Yeniden ekleyin.',
  'proof.none': 'İçerik üreticisinin mesajını yazın ya da bir dosya seçin.',
  'proof.long': 'Mesaj çok uzun. Dosya olarak ekleyin.',
  'publish.address':
    '{address} bir adres değil. Klasörün nerede duracağını söyleyin, örneğin https://shop.example/reels/',
  'refused.key': 'Bir sayfada bu toplama sunucusunun anahtarı yok. Etiketine `data-key` ekleyin.',
  'refused.nowhere':
    'Bir istek, tarayıcıların yaptığı gibi hangi sayfadan geldiğini söylemedi. Yalnızca anahtarda sayılan kaynakların sayfaları gönderebilir.',
  'refused.origin':
    '{origin} sayfaları bu anahtarla gönderemez. Sizinse toplama sunucusunu şununla da başlatın: `{setting}`.',
  'refused.network':
    'Bir ağ, bir mağazanın sayfalarından fazlasını gönderdi. Önde kendi proxy ya da CDN sunucunuz varsa adreslerini `--trust-proxy` ile verin.',
  'refused.many':
    'Bir anahtarın gönderebileceğinden fazlası bir anda geldi. Çok büyük bir mağaza bunu `--limit key=…` ile artırır; yoksa bir program sunucuyu boğuyordur.',
  'refused.visitor':
    'Bir ziyaretçi, herhangi bir müşteriden fazlasını gönderdi: bir program ya da tek ziyaretçiyi paylaşan sayfalar.',
  'refused.store':
    'Veritabanına yazılamadı. Sayfalar söyleyeceklerini saklar ve kendiliğinden yeniden denenir.',
  'refused.form':
    'Bu sürümün gönderdiği gibi değildi ({reason}): sayfalar toplama sunucusundan farklı bir sürümde olabilir ya da başka bir program gönderiyor.',
  'refused.old': 'Olaylar 72 saatten uzun süre sonra bildirildi ve sayılmadı.',
  'refused.new':
    'Olaylar gönderilme anından sonraki bir zamanla bildirildi: bu arada bir saat 5 dakikadan fazla geri alınmış.',
  'refused.likes': 'Daha fazla beğeni saklanamıyor.',
  'refused.video': 'Burada okunan hiçbir akış bu videoyu adlandırmıyor.',
  'refused.signature':
    '{platform} siparişleri yanlış imzayla ya da imzasız geldi ve hiçbirine inanılmadı. Mağazanıza aitse, webhook gizli anahtarı toplama sunucusundakinden farklı ya da bir saat yanlış.',
  'refused.webhook':
    'Bir {platform} sunucusu sipariş gönderiyor, ama gizli anahtarı verilmemiş. Siparişler bölümünde ayarlayın.',
  'refused.order': 'Bir sipariş çok büyüktü ya da okunamıyordu.',
};
