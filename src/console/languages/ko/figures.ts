import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': '조회수',
  'figure.views.means': '영상이 절반 이상 화면에 보이는 상태로 2초 재생된 횟수예요.',
  'figure.views.column': '조회',
  'figure.watched.title': '시청 비율',
  'figure.watched.means': '플레이어 조회에서 영상을 본 비율이에요. 반복해서 본 부분은 세지 않아요.',
  'figure.watched.column': '시청 비율',
  'figure.failures.title': '재생 실패',
  'figure.failures.means': '고객이 열었지만 브라우저에서 재생하지 못한 영상이에요.',
  'figure.opens.title': '상품 열람',
  'figure.opens.means': '영상에서 상품을 연 횟수예요.',
  'figure.opens.column': '열람',
  'figure.adds.title': '장바구니 담기',
  'figure.adds.means': '영상에서 쇼핑몰 장바구니로 상품이 담기고 쇼핑몰이 확인한 횟수예요.',
  'figure.adds.column': '담기',
  'figure.questions.title': '질문',
  'figure.questions.means': '고객이 영상에서 보낸 질문이에요.',
  'figure.answerOpens.title': '답변에서 열람',
  'figure.answerOpens.means': '연 상품 가운데 질문의 답변이 보여 준 것이에요.',
  'figure.answerOrders.title': '답변에서 나온 주문',
  'figure.answerOrders.means': '주문 가운데 마지막으로 질문의 답변에서 연 상품이 있는 것이에요.',
  'figure.shares.title': '공유',
  'figure.shares.means':
    '고객이 영상 링크를 전달한 횟수예요. 복사하거나 보내거나 휴대폰의 공유 기능을 쓴 경우예요.',
  'figure.shareVisits.title': '공유 링크로 방문',
  'figure.shareVisits.means': '그런 링크로 페이지가 열리고 그 영상이 있었던 횟수예요.',
  'figure.checkouts.title': '주문 화면으로 이동',
  'figure.checkouts.means': '고객이 진열대의 장바구니에서 주문 화면으로 넘어간 횟수예요.',
  'figure.orders.title': '주문',
  'figure.orders.means': '앞선 며칠 사이에 영상에서 열거나 담은 상품이 들어 있는 주문이에요.',
  'figure.orders.column': '주문',
  'figure.conversion.means':
    '영상을 본 고객 중 그런 주문을 한 비율이에요. 실제 값은 100번 중 95번 아래 범위 안에 있어요.',
  'figure.sales.means':
    '이 주문들에서 영상의 성과로 집계된 항목의 금액이에요. 통화마다 따로 계산해요.',
  'figure.average.means': '매출을 주문 수로 나눈 값이에요. 통화마다 따로 계산해요.',
};
