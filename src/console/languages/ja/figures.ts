import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': '視聴回数',
  'figure.views.means': '動画の半分以上が画面に入った状態で2秒再生された回数。',
  'figure.views.column': '視聴',
  'figure.watched.title': '視聴率',
  'figure.watched.means': 'プレーヤーでの視聴で見られた動画の割合。繰り返しは数えません。',
  'figure.watched.column': '視聴率',
  'figure.failures.title': '再生できなかった動画',
  'figure.failures.means': 'お客様が開いたものの、ブラウザで再生できなかった動画。',
  'figure.opens.title': '商品の表示',
  'figure.opens.means': '動画から商品が開かれた回数。',
  'figure.opens.column': '表示',
  'figure.adds.title': 'カート追加',
  'figure.adds.means': '動画からショップのカートに商品が入り、ショップが確認した回数。',
  'figure.adds.column': '追加',
  'figure.questions.title': '質問',
  'figure.questions.means': 'お客様が動画から送った質問。',
  'figure.shares.title': '共有',
  'figure.shares.means':
    'お客様が動画のリンクを人に渡した回数：コピー、送信、またはスマートフォンの共有機能。',
  'figure.shareVisits.title': '共有リンクからの訪問',
  'figure.shareVisits.means': 'そのリンクでページが開かれ、動画があった回数。',
  'figure.checkouts.title': 'レジへ進む',
  'figure.checkouts.means': 'お客様がシェルフのカートからレジへ進んだ回数。',
  'figure.orders.title': '注文',
  'figure.orders.means': '直前の期間に動画から開かれた、または追加された商品を含む注文。',
  'figure.orders.column': '注文',
  'figure.conversion.means':
    '動画を見たお客様のうち、そのような注文をした人の割合。真の値は100回中95回、下の範囲に入ります。',
  'figure.sales.means': 'これらの注文のうち、動画の成果とされた行の金額。通貨ごとに別々です。',
  'figure.average.means': '売上を注文数で割った値。通貨ごとです。',
};
