import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}は新しく追加されました。',
  'change.called': '{name}の名前が{title}に変わりました。',
  'change.out': '{name}は外されました。',
  'change.order': '固定した動画の順番が変わりました。',
  'change.more': 'ほかに{count}件の変更があります。',
  'change.film': '{name}の映像が変わりました。',
  'change.picture': '{name}の画像が変わりました。',
  'change.captions': '{name}の字幕が変わりました。',
  'change.tags': '{name}のタグ付き商品が変わりました。',
  'change.creator': '{name}のクリエイターが変わりました。',
  'change.disclosure': '{name}の表示ラベルが変わりました。',
  'change.rights': '{name}の権利が変わりました。',
  'change.campaign': '{name}の表示期間または場所が変わりました。',
  'change.pin': '{name}の固定が変わりました。',
  'change.price': '{name}の価格が変わりました。',
  'change.choices': '{name}のバリエーションが変わりました。',
  'change.availability': '{name}の在庫状況が変わりました。',
  'change.address': '{name}のアドレスが変わりました。',
  'change.description': '{name}の説明が変わりました。',
  'where.shopify':
    'Shopify：「オンラインストア」›「テーマ」›「テーマを編集」、商品ページ、「ブロックを追加」›「カスタムLiquid」。各ページの商品はShopifyが入れます。',
  'where.shopify-storefront':
    '商品ページのテンプレートに貼り付けます。公開用のStorefront APIトークンを入れ、`data-product` の後に各ページの商品ハンドルを入れます。',
  'where.woocommerce':
    'WordPress：「外観」›「エディター」›「テンプレート」›「単一商品」、「カスタム HTML」ブロック。`data-product` に商品番号があると、そのページの動画が先に並びます。',
  'where.bigcommerce':
    'BigCommerce：「Storefront」 › 「Themes」 › 「Customize」、商品ページ、「HTML」 ウィジェット。`data-product` にフィードの商品idがあると、そのページの動画が先に並びます。',
  'where.magento':
    'Magento：「Content」 › 「Blocks」 でこのタグの新しいブロックを作り、「Content」 › 「Widgets」 で商品ページに置きます。',
  'where.sfcc': 'カートリッジのテンプレート `product/productDetails.isml` に貼り付けます。',
  'where.prestashop':
    'テーマの `templates/catalog/product.tpl`、または商品ページ用のHTMLモジュールに貼り付けます。',
  'where.medusa':
    '商品ページのテンプレートに貼り付けます。公開用のAPIキー（publishable key）を入れ、`data-product` の後に各ページの商品ハンドルを入れます。',
  'where.slug':
    '商品ページのテンプレートに貼り付け、`data-product` の後に各ページの商品スラッグを入れます。',
  'where.wix':
    'Wix：「設定」›「カスタムコード」、商品ページ。`data-target` でページ内の場所を指定します。Wixのカートは外から使えないため、シェルフは商品ページに案内します。',
  'where.template': '商品ページのテンプレートの、動画を置く場所に貼り付けます。',
  'where.anywhere':
    '商品ページのテンプレートの、動画を置く場所に貼り付けます。どのショップのページかはシェルフが判断します。',
};
