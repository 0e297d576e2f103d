import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: '注文',
  lead: 'ショップのサーバーが注文ごとに通知し、シークレットで署名するので、偽の注文は作れません。最初の署名付き注文以降、レポートには署名付き注文だけが集計されます。',
  loading: 'ショップとの接続を確認しています',
  undo: '元に戻す',
  'is.none': '未設定です。',
  'is.expected':
    '未設定です。すでにサーバーから注文が届いています（最終：{when}）。設定するまで受け付けません。',
  'is.waiting': '設定済み。最初の注文を待っています。',
  'is.heard': '最後の注文：{when}。',
  'is.removed': '削除しました。この注文は受け付けません。',
  'is.refused': '{when}に拒否：{why}',
  fixed:
    'コマンドラインで設定されています。変更する場合はそちらで変更し、collectorを再起動してください。',
  'fixed.also': 'ここで入力したシークレットも有効です。',
  former: '以前のシークレットは{when}まで有効です。',
  'set.up': '設定',
  'set.up.of': '設定：{platform}',
  steps: '手順',
  'steps.of': '手順：{platform}',
  hide: '閉じる',
  'hide.of': '閉じる：{platform}の手順',
  'take.away': '削除',
  'take.away.of': '削除：{platform}のシークレット',
  'taken.away': '{platform}の注文は今後受け付けません。',
  back: '元に戻す',
  'back.of': '元に戻す：{platform}のシークレット',
  'is.back': '{platform}のシークレットが再び有効になりました。',
  address: 'アドレス',
  'address.copy': 'アドレスをコピー',
  'address.local':
    'これは自分のコンピューターまたはネットワークのアドレスで、ショップのサーバーから届かない可能性があります。collectorのインターネット上のアドレスでこのページを開くと、正しいアドレスが表示されます。',
  'address.plain':
    'このアドレスは http:// で始まっています。プラットフォームは https:// にしか注文を送りません。ほかの人に読まれないためにも、collectorに証明書を設定してください。',
  secret: 'シークレット',
  'secret.make': 'シークレットを作成',
  'secret.replace': '新しいシークレットを作成',
  'secret.own': '手元のシークレットを使う',
  'secret.paste': '{platform}のシークレット',
  'secret.save': '保存',
  'secret.for': '{platform}用のシークレット',
  'secret.once':
    '今すぐコピーして、手順にある場所に入力してください。表示されるのは一度だけです。失くした場合は作り直してください。',
  'secret.copy': 'シークレットをコピー',
  'secret.kept':
    '{platform}のシークレットを保存しました。今から有効です。次の注文で、正しいかどうかがここに表示されます。',
  'secret.former':
    'シークレットを替えても、以前のものはあと1日有効です。ショップ側で変更する間も注文は失われません。',
};
