/** Korean. 해요체 in sentences, nouns on buttons, as on the shelf. Only particles that fit any last sound follow what a shop or a creator names. */
import type { Tables } from '../areas.js';

export const shell: Tables['shell'] = {
  brand: 'Reelshelf',
  rooms: '메뉴',
  report: '보고서',
  videos: '영상',
  products: '상품',
  creators: '크리에이터',
  inbox: '수신함',
  preview: '미리보기',
  health: '점검',
  publish: '게시',
  live: '라이브',
  questions: '질문',
  orders: '주문',
  people: '멤버',
  'refused.report':
    '이 링크로는 보고서를 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  'refused.studio':
    '이 링크로는 스튜디오를 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  'refused.live':
    '이 링크로는 라이브를 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  'refused.questions':
    '이 링크로는 고객 질문을 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  'refused.orders':
    '이 링크로는 주문을 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  'refused.people':
    '이 링크로는 멤버 목록을 열 수 없어요. 필요하면 쇼핑몰 소유자에게 다른 링크를 요청해 주세요.',
  title: '{room} · Reelshelf',
  loading: '여는 중',
  close: '닫기',
  copy: '복사',
  copied: '복사했어요',
  selected: '선택했어요. 키보드로 복사해 주세요',
  language: '언어',
  unanswered: '서버가 응답하지 않아요. 잠시 후 다시 시도해 주세요.',
  'failed.heading': '이 화면을 열지 못했어요',
  'failed.lead':
    '페이지 일부를 불러오지 못했어요. 서버가 다시 시작 중이거나 이 페이지보다 새 버전일 수 있어요.',
  'failed.again': '다시 시도',
};
