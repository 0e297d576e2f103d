import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary:
    'İzlenme, videonun en az yarısı ekrandayken 2 saniye oynamasıdır. İzlenen bölüm, oynatıcıdaki izlenmelerde videonun görülen kısmıdır; tekrarlar sayılmaz. Daha kısa bakışlar izlenme değildir ve hiçbir yerde sayılmaz. Siparişler, önceki {days} gün içinde bir videodan açılan ya da eklenen bir ürünü içerenlerdir; dönüşüm, izleyenlerden sipariş verenlerin oranı, ortalama sipariş ise bir siparişin tutarıdır.',
  'orders.credited':
    'Bir sipariş, kim bildirirse bildirsin bir kez sayılır. Bir satır, siparişten önceki {days} gün içinde ürününün sepete en son eklendiği, yoksa en son açıldığı videoya yazılır.',
  'orders.influenced':
    'Etkilenen siparişlerde, önceki {days} gün içinde izlenen bir videoda gösterilen ama o videodan açılmayan ya da eklenmeyen bir ürün vardır. Ayrı tutulur, yukarıdaki siparişlere asla eklenmez.',
  'orders.confirmed':
    'Onaylı siparişleri mağazanızın sunucusu imzalamıştır; satışları indirim ve iadelerden sonradır, vergi ve kargo içinde değildir, iptal edilenler dışarıda bırakılır. İlk imzalı siparişten itibaren bir sayfanın söylediği yalnızca siparişin kime ait olduğunu belirtir; hiçbir sunucunun 48 saat içinde onaylamadığı sipariş hiçbir yerde sayılmaz.',
  'orders.claimed':
    'Bu siparişler, sayfaların müşterilerin tarayıcılarında söyledikleridir; kimse onaylamadı. Mağazanızın webhook’unu kurun, yalnızca kendi siparişleri sayılsın.',
  creator:
    'Müşterilerin her içerik üreticisinin videolarıyla yaptıkları. İki içerik üreticisinin ürünlerini içeren bir sipariş, her birinin kendi satırlarıyla ikisi için de sayılır.',
  video:
    'Müşterilerin her videoyla yaptıkları. İzlenme, videonun en az yarısı ekrandayken 2 saniye oynamasıdır.',
  likes:
    'Beğeniler, gösterilen günler ne olursa olsun şu anda geçerli olanlardır: kişi başına bir tane, geri alınanlar olmadan.',
  product:
    'Her ürünün bir videodan kaç kez açıldığı ve sepete eklendiği, bunlardan gelen siparişlerle.',
  'unknown.unnamed':
    'Bilinmeyenler, sayfaların gönderdiği ve akışınızda hiç olmamış kimliklerdir: ya biri uydurmuştur ya da başka bir akışınızdadır. O akışı toplama sunucusuna bir --feed daha vererek bildirin.',
  'unknown.rest':
    'Akışınız olmadan ilk {count} kimliğin her birinin bir satırı olur, diğer hepsi tek satırı paylaşır. Akışınızı --feed ile toplama sunucusuna bildirin, yalnızca orada olanların satırı olsun.',
  'time.hour':
    'Videolardan gelen izlenmeler, sepete eklemeler ve siparişler, saat saat. Saat dilimi: {zone}.',
  'time.day':
    'Videolardan gelen izlenmeler, sepete eklemeler ve siparişler, gün gün. Saat dilimi: {zone}.',
  'time.week':
    'Videolardan gelen izlenmeler, sepete eklemeler ve siparişler, hafta hafta. Saat dilimi: {zone}.',
  funnel:
    'Bu sürede ne kadar ilerlediklerine göre müşteriler: bir adım, o kadar ya da daha ileri giden herkesi sayar; geçen haftanın bir ürününden sonra gelen sipariş gibi, aradaki bir adım görülmemiş olsa da. İki kez sipariş veren bir müşteridir. Müşteri, tanınmayı kabul eden ziyaretçidir; diğerlerinde her sayfa görüntüleme bir müşteri sayılır, çünkü sayfalarını birbirine bağlayan bir şey yoktur.',
  'step.seen': 'rafın en az yarısını bir saniye ekranda gördü',
  'step.viewed': 'bir videoyu en az 2 saniye izledi',
  'step.engaged':
    '10 saniye ya da neredeyse tamamını izledi, sesi açtı, bir ürün açtı ya da paylaştı',
  'step.opened': 'bir videodan ürün açtı',
  'step.added': 'sepete ekledi',
  'step.ordered': 'bir videodan açtığı ya da eklediği bir şeyi sipariş etti',
  trust:
    'Her sayfa bildirdiklerini numaralandırır; eksik bir numara, yolda bir şeyin kaybolduğunu gösterir. Son 15 dakikada ses veren sayfalar, daha fazlası gelebileceği için dışarıda bırakılır. Bir sayfanın son bildiriminden sonra yaptıkları görülemez.',
  kept: 'Şu günden öncesinin yalnızca toplamları saklanır: {day}. İzlenmeler, açılan ve eklenen ürünler, siparişler ve satışlar eksiksizdir. Müşteriler, attıkları adımlar, ne kadar izlendiği, yolda kaybolanlar ve iptal edilen siparişler o günden sonrası için, önceki günlerin siparişleri ise olağan sürelere göre verilir.',
  'kept.months':
    'Şu günden öncesinin aylık toplamları vardır: {day}. Bir ay, tamamı seçtiğiniz günlerin içindeyse sayılır.',
  'lift.experiment':
    'Rafın hangi ziyaretçiye gösterilmeyeceğini rastlantı belirler ve öyle kalır. Ziyaretçi, raf ekrana geldiği ya da geleceği andan itibaren katılır ve {days} gün geçince karşılaştırılır. Yalnızca istatistiğe izin veren ziyaretçilerin kimliği vardır ve onlar katılır; diğer herkes rafı görür ve burada sayılmaz. Yukarıda hangi günler seçilirse seçilsin, aynı pay dışarıda tutulduğu sürece son {most} gün anlatılır. Daraltıldığında, rafa ilk kez orada gelen ziyaretçiler anlatılır; yeni ve geri gelenler ayrılmaz.',
  'lift.conversion':
    '100 ziyaretçiden kaçının, rafa ilk gelişinden sonraki {days} gün içinde mağazada herhangi bir şey sipariş ettiği. Sipariş, sayfası onu bildiren ziyaretçinindir; mağazanızın sunucusu siparişleri imzalıyorsa yalnızca onlar sayılır, iptal ya da iade edilenler sayılmaz.',
  'lift.revenue':
    'Bu siparişlerin tutarının, hiç sipariş vermeyenler dâhil tüm ziyaretçilere bölümü. İmzalı siparişler indirim ve iadelerden sonra sayılır; vergi ve kargo içinde değildir. Para birimleri asla toplanmaz.',
  'lift.interval':
    'Siparişlerin ve her para biriminin gerçek farkları 100 durumun 95’inde hep birlikte kendi aralıklarındadır. Bu, ne sıklıkla bakarsanız bakın ve ne zaman durursanız durun geçerlidir; aralık bu yüzden çoğu araçtakinden geniştir (asimptotik güven dizisi, Waudby-Smith ve diğerlerine göre). Beşte birlik bir farkı bulmak için daha fazla ziyaretçi gerektiği sürece sayı gösterilmez. Daraltılmış her görünüm tek başına 100 durumun 5’inde yanılabilir: çok sayıda görünüme bakınca bazıları yanıltır, kararı tüm ziyaretçiler birlikte verir.',
  'room.arrivals':
    'Bu günlerin sayfa görüntülemeleri hakkında: kaç olay gönderdikleri ve kendi numaralarına göre kaçının eksik olduğu; olayların ne kadar yolda kaldığı (çevrimdışı sayfalarda uzundur); kaç müşterinin ölçülmeyi kabul ettiği (kabul olmadan iki sayfayı birbirine bağlayan bir şey yoktur); kimin saatinin beş dakikadan fazla şaştığı (düzeltilir); etiketin hangi sürümlerini taşıdıkları. Geri çevrilenler, toplama sunucusunun başlangıcından beri, aşağıdadır.',
  'room.orders':
    'Bu günlerde sayılan her sipariş, en yenisi önce, her satırın neye ve neden yazıldığıyla: bir sipariş satırı, siparişten önceki seçtiğiniz günler içinde ürününün sepete en son eklendiği, yoksa en son açıldığı videoya yazılır. Kimsenin bir videodan eklemediği ya da açmadığı satır kimseye yazılmaz. Mağazanın sunucusunun imzaladığı onaylıdır; tutarları indirim ve iadelerden sonradır, vergi ve kargo içinde değildir.',
  filters:
    'Değerler bu günlerin sayfa görüntülemelerine aittir. Cihaz pencerenin boyutuna, ülke tarayıcının saat dilimine göredir. Geldiği yer ve kampanya, ziyaretin bağlantısındaki utm_source ve utm_campaign değerleridir, yoksa gelinen site. Bu günlerin ilkinden önce burada olan ziyaretçiler geri gelendir; yalnızca tanınmayı kabul edenler yeni ya da geri gelen sayılır.',
  'room.returns':
    'Yazdığınız hediyeler, ücretler ve komisyon, ilkinden seçtiğiniz günlerin sonuncusuna kadar, aynı sürede o içerik üreticisine yazılan siparişlerle yan yana; rapor başka neye daraltılırsa daraltılsın. Satışlar, yazılan satırların tutarıdır; mağazanızın sunucusu siparişleri imzalıyorsa iadelerden sonradır. Bir siparişin maliyeti ve verilen her birimin karşılığı, hepsi tek para birimindeyse söylenir; farklı para birimleri asla toplanmaz. Satış kâr değildir: ürün ve kargonun da maliyeti vardır.',
  payouts:
    'Seçtiğiniz günler için ödenecek: her siparişte geçerli olan komisyon, bu günlerde yazılan satışlar üzerinden, ve bu günler için yazılan ücretler. Hediyeler zaten verilmiştir.',
  'room.creators':
    'İçerik üreticileri, yayın yaptıkları yerdeki takipçi sayılarına göre, akışınızda yazdığı gibi: nano 1.000 ile 10.000 arası, mikro 100.000’e kadar, büyük bunun üstü. Katılım, izleyenlerden izlemeyi sürdüren, sesi açan, ürün açan ya da paylaşanların oranı; izlenen bölüm, oynatıcıdaki izlenmelerde videoların görülen kısmı; dönüşüm, izleyenlerden sipariş verenlerin oranı. Her birinin ardında, gerçek değeri 100 durumun 95’inde içeren aralık durur. Oynatıcıda bin izlenme başına satış için 10 sipariş gerekir. Takipçi sayısı, hangi videoların gösterileceğini hiçbir yerde belirlemez.',
  'room.videos':
    'Müşteriler, her biri adım başına bir kez sayılır: kartı görenler, sessiz önizlemesini 2 saniye görenler, videoyu oynatıcıda başlatanlar, orada 2 saniye izleyenler, izlemeyi sürdüren ya da katılanlar, videodan ürün açanlar, ekleyenler ve sipariş verenler. Kart ve oynatıcı iki ayrı giriştir, bu yüzden bir adım öncekinden büyük olabilir. Kimin hâlâ orada olduğu, videoyu oynatıcıda başlatan sayfa görüntülemelerine göredir, her biri ulaştığı en ileri noktayla; atlanan kısım görülmüş sayılmaz. An, bir ürünün etiketli olduğu süredir: etiketi gören sayfa görüntülemelerinden ürünü açan ya da ekleyenler ve o ürünün bu videoya yazılan siparişleri.',
  'room.moments':
    'Sizin saatinizle haftanın her saati, seçtiğiniz günlerin tüm haftaları birlikte: raf kaç kez görüldü, videolar izlendi, ürünler eklendi, siparişler videolara yazıldı. Konular ve platformlar akışınızdaki videolarındır; geldiği yer, kampanya, sayfa ve ülke yukarıda raporun tamamı için seçilir. Sayfaların video isteyip akışınızda uyanın olmadığı ya da çok müşterinin rafı görüp sepetlere mağazanızın olağanının yarısından azını koyduğu saat kaçırılmıştır. Harita 100 izlenmeden sonra gösterilir.',
  'room.hours':
    'Bu günlerde rafa çıkan videoların ilk 48 saati, haklarında ilk kez bir şey bildirilmesinden başlayarak. Ortadaki çizgi mağazanın kendisine aittir: son 180 günün videolarının yarısı bu yaşta daha çok, yarısı daha az izlendi. Bir video bunun bir buçuk katından fazlasıyla önde, üçte ikisinden azıyla geridedir; iki taraftan birinde 20’den az izlenme ya da 5’ten az başka video varsa bir şey söylenmez.',
};
