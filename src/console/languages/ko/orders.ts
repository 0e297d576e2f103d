import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: '주문',
  lead: '쇼핑몰 서버가 주문마다 비밀 키로 서명해 알려요. 그래서 누구도 주문을 지어낼 수 없어요. 첫 서명된 주문부터 보고서에는 서명된 주문만 집계돼요.',
  loading: '쇼핑몰과의 연결을 확인하는 중',
  undo: '되돌리기',
  'is.none': '설정하지 않았어요.',
  'is.expected':
    '설정하지 않았어요. 서버가 이미 주문을 보내고 있어요(마지막: {when}). 설정할 때까지는 거부돼요.',
  'is.waiting': '설정했어요. 첫 주문을 기다리고 있어요.',
  'is.heard': '마지막 주문: {when}.',
  'is.removed': '삭제했어요. 이곳의 주문은 거부돼요.',
  'is.refused': '거부됨, {when}: {why}',
  fixed: '명령줄에서 설정했어요. 바꾸려면 거기서 바꾸고 수집 서버를 다시 시작해 주세요.',
  'fixed.also': '여기에 넣은 비밀 키도 함께 쓰여요.',
  former: '이전 비밀 키는 {when}까지 쓸 수 있어요.',
  'set.up': '설정',
  'set.up.of': '{platform} 설정',
  steps: '단계',
  'steps.of': '{platform} 설정 단계',
  hide: '숨기기',
  'hide.of': '{platform} 설정 단계 숨기기',
  'take.away': '삭제',
  'take.away.of': '{platform} 비밀 키 삭제',
  'taken.away': '이제부터 {platform} 주문은 거부돼요.',
  back: '되살리기',
  'back.of': '{platform} 비밀 키 되살리기',
  'is.back': '{platform} 비밀 키를 다시 쓸 수 있어요.',
  address: '주소',
  'address.copy': '주소 복사',
  'address.local':
    '이 주소는 내 컴퓨터나 네트워크의 주소라서 쇼핑몰 서버가 접속하지 못할 수 있어요. 수집 서버의 인터넷 주소로 이 페이지를 열면 올바른 주소가 여기에 나와요.',
  'address.plain':
    '이 주소는 http:// 주소예요. 플랫폼은 https:// 주소로만 주문을 보내고, 다른 사람이 주문을 읽어서도 안 돼요. 수집 서버에 인증서를 적용해 주세요.',
  secret: '비밀 키',
  'secret.make': '비밀 키 만들기',
  'secret.replace': '새 비밀 키 만들기',
  'secret.own': '가지고 있는 비밀 키 사용',
  'secret.paste': '{platform} 비밀 키',
  'secret.save': '저장',
  'secret.for': '{platform}용 비밀 키',
  'secret.once':
    '지금 복사해서 단계에 나온 곳에 넣어 주세요. 이번 한 번만 표시돼요. 잃어버리면 새로 만들어 주세요.',
  'secret.copy': '비밀 키 복사',
  'secret.kept':
    '{platform} 비밀 키를 저장했고 지금부터 쓰여요. 맞는 키인지는 다음 주문이 오면 여기에 나타나요.',
  'secret.former':
    '비밀 키를 바꾸면 이전 키도 하루 더 쓸 수 있어서, 쇼핑몰에서 바꾸는 동안 주문을 잃지 않아요.',
};
