import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Siparişler',
  lead: 'Mağazanızın kendi sunucusu her siparişi bildirir ve gizli anahtarla imzalar, böylece kimse sipariş uyduramaz. İlk imzalı siparişten itibaren raporda yalnızca imzalı siparişler sayılır.',
  loading: 'Mağazanızın bağlantısına bakılıyor',
  undo: 'Geri al',
  'is.none': 'Kurulmadı.',
  'is.expected':
    'Kurulmadı. Bir sunucu böyle siparişleri şimdiden gönderiyor, son: {when}. Kurulana kadar geri çevrilirler.',
  'is.waiting': 'Kuruldu. İlk sipariş bekleniyor.',
  'is.heard': 'Son sipariş: {when}.',
  'is.removed': 'Kaldırıldı. Siparişleri geri çevriliyor.',
  'is.refused': 'Geri çevrildi, {when}: {why}',
  fixed:
    'Komut satırından ayarlandı. Değiştirmek için orada değiştirip toplama sunucusunu yeniden başlatın.',
  'fixed.also': 'Burada verilen gizli anahtar da geçerlidir.',
  former: 'Bundan önceki gizli anahtarın geçerlilik sonu: {when}.',
  'set.up': 'Kur',
  'set.up.of': 'Kur: {platform}',
  steps: 'Adımlar',
  'steps.of': 'Adımlar: {platform}',
  hide: 'Gizle',
  'hide.of': 'Gizle: {platform} adımları',
  'take.away': 'Kaldır',
  'take.away.of': 'Kaldır: {platform} gizli anahtarı',
  'taken.away': '{platform} siparişleri bundan sonra geri çevriliyor.',
  back: 'Geri getir',
  'back.of': 'Geri getir: {platform} gizli anahtarı',
  'is.back': '{platform} gizli anahtarı yeniden geçerli.',
  address: 'Adres',
  'address.copy': 'Adresi kopyala',
  'address.local':
    'Bu adres kendi bilgisayarınıza ya da ağınıza ait; mağazanızın sunucusu ona ulaşamayabilir. Bu sayfayı toplama sunucusunun internetteki adresinde açın, doğrusu burada görünür.',
  'address.plain':
    'Bu adres http:// ile başlıyor. Platformlar siparişleri yalnızca https:// adreslerine gönderir ve onları başka kimse okumamalıdır: toplama sunucusuna sertifika kurun.',
  secret: 'Gizli anahtar',
  'secret.make': 'Gizli anahtar oluştur',
  'secret.replace': 'Yeni gizli anahtar oluştur',
  'secret.own': 'Elimdeki gizli anahtarı kullan',
  'secret.paste': '{platform} gizli anahtarı',
  'secret.save': 'Kaydet',
  'secret.for': 'Gizli anahtar: {platform}',
  'secret.once':
    'Şimdi kopyalayıp adımların söylediği yere girin: yalnızca bu kez gösterilir. Kaybolursa yenisini oluşturun.',
  'secret.copy': 'Gizli anahtarı kopyala',
  'secret.kept':
    '{platform} gizli anahtarı kaydedildi ve şu andan itibaren geçerli. Doğru olup olmadığı bir sonraki siparişle burada görünür.',
  'secret.former':
    'Gizli anahtarı değiştirdiğinizde önceki bir gün daha geçerli kalır; böylece mağazada değiştirirken hiçbir sipariş kaybolmaz.',
};
