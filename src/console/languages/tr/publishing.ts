import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}: yeni.',
  'change.called': '{name}: yeni adı {title}.',
  'change.out': '{name}: çıkarıldı.',
  'change.order': 'Sabitlenen videolar başka bir sırada.',
  'change.more': 'Ve {count} değişiklik daha.',
  'change.film': '{name}: filmi değişti.',
  'change.picture': '{name}: görseli değişti.',
  'change.captions': '{name}: altyazıları değişti.',
  'change.tags': '{name}: etiketlenen ürünleri değişti.',
  'change.creator': '{name}: içerik üreticisi değişti.',
  'change.disclosure': '{name}: ibaresi değişti.',
  'change.rights': '{name}: hakları değişti.',
  'change.campaign': '{name}: ne zaman ya da nerede gösterildiği değişti.',
  'change.pin': '{name}: sabitlendi ya da bırakıldı.',
  'change.price': '{name}: fiyatı değişti.',
  'change.choices': '{name}: seçenekleri değişti.',
  'change.availability': '{name}: stok durumu değişti.',
  'change.address': '{name}: adresi değişti.',
  'change.description': '{name}: açıklaması değişti.',
  'where.shopify':
    'Shopify: “Online mağaza” › “Temalar” › “Temayı düzenle”, bir ürün sayfası, “Blok ekle” › “Özel Liquid”. Shopify her sayfanın ürününü kendisi yazar.',
  'where.shopify-storefront':
    'Ürün sayfanızın şablonuna. İçine herkese açık Storefront API anahtarınızı, `data-product` arkasına da her sayfanın ürün tanıtıcısını (handle) yazın.',
  'where.woocommerce':
    'WordPress: “Görünüm” › “Düzenleyici” › “Şablonlar” › “Tek Ürün”, bir “Özel HTML” bloğu. `data-product` ürünün numarasını verdiğinde sayfanın kendi videoları önce gelir.',
  'where.bigcommerce':
    'BigCommerce: “Storefront” › “Themes” › “Customize”, bir ürün sayfası, “HTML” bileşeni. `data-product` ürünün akışınızdaki kimliğini verdiğinde sayfanın kendi videoları önce gelir.',
  'where.magento':
    'Magento: “Content” › “Blocks”, bu etiketle yeni bir blok; sonra “Content” › “Widgets” onu ürün sayfalarına koyar.',
  'where.sfcc': 'Cartridge içindeki `product/productDetails.isml` şablonuna.',
  'where.prestashop':
    'Temanızın `templates/catalog/product.tpl` dosyasına ya da ürün sayfalarında HTML için bir modüle.',
  'where.medusa':
    'Ürün sayfanızın şablonuna. İçine yayınlanabilir API anahtarınızı (publishable key), `data-product` arkasına da her sayfanın ürün tanıtıcısını (handle) yazın.',
  'where.slug':
    'Ürün sayfanızın şablonuna, `data-product` arkasında her sayfanın ürün kısa adıyla (slug).',
  'where.wix':
    'Wix: “Ayarlar” › “Özel Kod”, ürün sayfalarında; `data-target` sayfadaki yeri belirtir. Wix sepetini kendine saklar: raf ürünün sayfasına götürür.',
  'where.template': 'Ürün sayfanızın şablonuna, videoların duracağı yere.',
  'where.anywhere':
    'Ürün sayfanızın şablonuna, videoların duracağı yere. Raf sayfanın hangi mağazaya ait olduğunu kendisi bulur.',
};
