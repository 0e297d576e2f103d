/** Japanese. Polite and plain (です・ます) in sentences, nouns on buttons, as on the shelf. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: 'メニュー',
  report: 'レポート',
  videos: '動画',
  products: '商品',
  creators: 'クリエイター',
  inbox: '受信箱',
  preview: 'プレビュー',
  health: 'チェック',
  publish: '公開',
  live: 'ライブ',
  questions: '質問',
  orders: '注文',
  people: 'メンバー',
  'refused.report':
    'このリンクではレポートを開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  'refused.studio':
    'このリンクではスタジオを開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  'refused.live':
    'このリンクではライブを開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  'refused.questions':
    'このリンクではお客様の質問を開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  'refused.orders':
    'このリンクでは注文を開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  'refused.people':
    'このリンクではメンバーの一覧を開けません。必要な場合は、ショップのオーナーに別のリンクを依頼してください。',
  title: '{room} · Reelshelf',
  loading: '開いています',
  close: '閉じる',
  copy: 'コピー',
  copied: 'コピーしました',
  selected: '選択しました：キーボードでコピーしてください',
  language: '言語',
  unanswered: 'サーバーが応答しません。少ししてからもう一度お試しください。',
  'failed.heading': 'この画面を開けませんでした',
  'failed.lead':
    'ページの一部を読み込めませんでした。サーバーが再起動中か、このページより新しい可能性があります。',
  'failed.again': 'もう一度試す',
};
