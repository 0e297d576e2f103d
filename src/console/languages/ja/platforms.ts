import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Japanese pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': '下でシークレットを作成し、コピーします。',
  'server.name': 'その他のショップ',
  'shopify.step1': 'Shopifyで「設定」、「通知」、「Webhook」の順に開きます。',
  'shopify.step2':
    '「Webhookを作成」を選びます。イベント：「注文の作成」。形式：JSON。URL：上のアドレス。保存します。',
  'shopify.step3':
    '「注文の更新」「注文の支払い」「注文のキャンセル」「返金の作成」でも同じようにします。Webhookは5つで、すべてこのアドレスです。',
  'shopify.step4':
    '一覧の下に、Webhookの署名に使われる長いシークレットが表示されます。コピーして下に貼り付けます。',
  'shopify.hint':
    '自分のアプリがWebhookを作る場合は、代わりにアプリのクライアントシークレットを貼り付けてください。',
  'woocommerce.step2':
    'WordPressで「WooCommerce」、「設定」、「高度な設定」、「Webhook」の順に開き、「Webhookを追加」を選びます。',
  'woocommerce.step3':
    'ステータス：有効。トピック：「注文の作成」。配信URL：上のアドレス。秘密鍵：コピーしたもの。APIバージョン：3。保存します。',
  'woocommerce.step4':
    'トピック「注文の更新」と「注文の削除」でも同じようにします。Webhookは3つで、すべてこのアドレスとこのシークレットです。返金は注文と一緒に届きます。',
  'woocommerce.hint':
    '5回を超えて続けて失敗すると、WooCommerceはWebhookを止めます。注文が届かないときは、まだ有効かどうかをそこで確認してください。',
  'medusa.step2':
    'Reelshelfのソースの `demo/install/medusa/reelshelf-orders.js` を、Medusaサーバーに `src/subscribers/reelshelf-orders.js` として置きます。',
  'medusa.step3':
    'そのサーバーの環境変数で、`REELSHELF_ORDERS` に上のアドレス、`REELSHELF_SECRET` にシークレットを設定します。',
  'medusa.step4': 'Medusaサーバーを再起動します。',
  'vendure.step2':
    'Reelshelfのソースの `demo/install/vendure/reelshelf-orders.js` を `vendure-config` の隣に置きます。',
  'vendure.step3':
    'そこのプラグインに `reelshelfOrders({ endpoint, secret })` を追加します。`endpoint` は上のアドレス、`secret` はシークレットです。どちらも環境変数から読み込みます。',
  'vendure.step4': 'Vendureサーバーを再起動します。',
  'server.step2':
    'BigCommerceとSaleor：Reelshelfのソースの `demo/install/bigcommerce/reelshelf-orders.js` と `demo/install/saleor/reelshelf-orders.js` が以下を行います。必要なものは各ファイルの先頭に書かれています。',
  'server.step3':
    'それ以外の場合は、ショップのサーバーから、注文ごとにJSONをPOSTで上のアドレスに送り、変更があるたびにもう一度送ってください。項目はcollectorのREADMEの「Orders that are facts」にあります。',
  'server.step4':
    '毎回ヘッダー `x-reelshelf-signature: t=<seconds>,v1=<signature>` を付けて送ります。1970年からの秒数と、シークレットで計算した `<seconds>.<body>` のHMAC-SHA256（16進数）です。',
  'server.hint':
    '署名は5分間有効です。200は保存済み、401は署名の誤り、503は再送の依頼を意味します。',
};
