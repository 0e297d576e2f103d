/** Korean, in 해요 style. */
import type { LiveTexts } from '../en/live.js';

export const texts: LiveTexts = {
  liveNow: '라이브',
  liveIn: '{time} 후 라이브',
  liveSoon: '곧 시작',
  liveWait: '곧 자동으로 시작돼요.',
  remind: '알림 받기',
  reminded: '파일을 열면 캘린더에 추가할 수 있어요.',
  liveEdge: '라이브로 돌아가기',
  livePin: '지금 소개: {product}',
  livePrice: '라이브 가격',
  liveHeld: '라이브가 잠시 멈췄어요. 자동으로 이어져요.',
  liveOver: '라이브가 끝났어요.',
  liveRecording: '라이브가 끝났어요. 녹화 영상이에요.',
};
