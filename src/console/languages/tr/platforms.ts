import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Turkish pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Aşağıda gizli anahtarı oluşturun ve kopyalayın.',
  'server.name': 'Başka herhangi bir mağaza',
  'shopify.step1': 'Shopify’da Ayarlar, Bildirimler, Webhook’lar sırasıyla açın.',
  'shopify.step2':
    '“Webhook oluştur” seçeneğini seçin. Etkinlik: “Sipariş oluşturma”. Biçim: JSON. URL: yukarıdaki adres. Kaydedin.',
  'shopify.step3':
    'Aynısını “Sipariş güncelleme”, “Sipariş ödemesi”, “Sipariş iptali” ve “Para iadesi oluşturma” için yapın: beş webhook, hepsi bu adresle.',
  'shopify.step4':
    'Listenin altında, webhook’larınızın neyle imzalanacağı ve uzun bir gizli anahtar yazar. Kopyalayıp aşağıya yapıştırın.',
  'shopify.hint':
    'Webhook’ları kendi uygulamanız oluşturuyorsa, bunun yerine uygulamanın istemci gizli anahtarını yapıştırın.',
  'woocommerce.step2':
    'WordPress’te WooCommerce, Ayarlar, Gelişmiş, Webhook’lar sırasıyla açın ve “Webhook ekle” seçeneğini seçin.',
  'woocommerce.step3':
    'Durum: Etkin. Konu: “Sipariş oluşturuldu”. Teslimat URL’si: yukarıdaki adres. Gizli anahtar: kopyaladığınız. API sürümü: 3. Kaydedin.',
  'woocommerce.step4':
    'Aynısını “Sipariş güncellendi” ve “Sipariş silindi” konuları için yapın: üç webhook, hepsi bu adres ve bu gizli anahtarla. İadeler siparişle birlikte gelir.',
  'woocommerce.hint':
    'WooCommerce, art arda beşten fazla hatadan sonra bir webhook’u kapatır. Siparişler gelmezse, hâlâ etkin olup olmadığına oradan bakın.',
  'medusa.step2':
    'Reelshelf kaynağındaki `demo/install/medusa/reelshelf-orders.js` dosyasını Medusa sunucunuza `src/subscribers/reelshelf-orders.js` olarak koyun.',
  'medusa.step3':
    'O sunucunun ortam değişkenlerinde `REELSHELF_ORDERS` değerine yukarıdaki adresi, `REELSHELF_SECRET` değerine gizli anahtarı yazın.',
  'medusa.step4': 'Medusa sunucusunu yeniden başlatın.',
  'vendure.step2':
    'Reelshelf kaynağındaki `demo/install/vendure/reelshelf-orders.js` dosyasını `vendure-config` dosyanızın yanına koyun.',
  'vendure.step3':
    'Oradaki eklentilere `reelshelfOrders({ endpoint, secret })` ekleyin: `endpoint` yukarıdaki adres, `secret` gizli anahtardır. İkisini de ortam değişkenlerinden okuyun.',
  'vendure.step4': 'Vendure sunucusunu yeniden başlatın.',
  'server.step2':
    'BigCommerce ve Saleor: Reelshelf kaynağındaki `demo/install/bigcommerce/reelshelf-orders.js` ve `demo/install/saleor/reelshelf-orders.js` dosyaları aşağıdakileri yapar; her birinin neye gerek duyduğu en üstünde yazar.',
  'server.step3':
    'Değilse mağazanızın sunucusu her siparişi JSON olarak POST ile yukarıdaki adrese, her değiştiğinde de yeniden göndersin. Alanlar toplama sunucusunun README dosyasında, “Orders that are facts” başlığı altındadır.',
  'server.step4':
    'Her birini `x-reelshelf-signature: t=<seconds>,v1=<signature>` başlığıyla gönderin: 1970’ten beri saniye olarak zaman ve `<seconds>.<body>` değerinin gizli anahtarla HMAC-SHA256 özeti, onaltılık düzende.',
  'server.hint':
    'Bir imza beş dakika geçerlidir. 200 siparişin saklandığını, 401 imzanın yanlış olduğunu, 503 yeniden göndermek gerektiğini belirtir.',
};
