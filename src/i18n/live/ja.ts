/** Japanese, polite and short. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: 'ライブ',
  liveIn: '{time}後にライブ',
  liveSoon: 'まもなく開始',
  liveWait: 'まもなく自動的に始まります。',
  remind: 'リマインダー',
  reminded: 'ファイルを開くとカレンダーに追加できます。',
  liveEdge: 'ライブに戻る',
  livePin: '紹介中：{product}',
  livePrice: 'ライブ価格',
  liveHeld: 'ライブが中断しています。自動的に再開します。',
  liveOver: 'ライブは終了しました。',
  liveRecording: 'ライブは終了しました。録画を再生しています。',
};
