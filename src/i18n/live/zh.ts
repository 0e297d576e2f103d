/** Simplified Chinese. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: '直播',
  liveIn: '{time}后直播',
  liveSoon: '即将开始',
  liveWait: '即将自动开始。',
  remind: '提醒我',
  reminded: '打开文件即可添加到日历。',
  liveEdge: '回到直播',
  livePin: '正在介绍：{product}',
  livePrice: '直播价',
  liveHeld: '直播中断，恢复后自动继续。',
  liveOver: '直播已结束。',
  liveRecording: '直播已结束，正在播放回放。',
};
