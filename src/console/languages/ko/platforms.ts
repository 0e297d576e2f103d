import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Korean pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': '아래에서 비밀 키를 만들고 복사해 주세요.',
  'server.name': '그 밖의 쇼핑몰',
  'shopify.step1': 'Shopify에서 ‘설정’, ‘알림’, ‘Webhook’을 차례로 열어 주세요.',
  'shopify.step2':
    '‘Webhook 생성’을 선택해 주세요. 이벤트: ‘주문 생성’. 형식: JSON. URL: 위의 주소. 저장해 주세요.',
  'shopify.step3':
    '‘주문 업데이트’, ‘주문 결제’, ‘주문 취소’, ‘환불 생성’도 똑같이 해 주세요. Webhook은 모두 다섯 개이고 주소는 같아요.',
  'shopify.step4':
    '목록 아래에 Webhook 서명에 쓰인다는 안내와 긴 비밀 키가 있어요. 복사해서 아래에 붙여 넣어 주세요.',
  'shopify.hint':
    '직접 만든 앱이 Webhook을 만든다면 대신 앱의 클라이언트 비밀 키를 붙여 넣어 주세요.',
  'woocommerce.step2':
    'WordPress에서 WooCommerce, ‘설정’, ‘고급’, ‘웹훅’을 차례로 열고 ‘웹훅 추가’를 선택해 주세요.',
  'woocommerce.step3':
    '상태: 활성. 주제: ‘주문 생성됨’. 전달 URL: 위의 주소. 비밀 키: 복사한 것. API 버전: 3. 저장해 주세요.',
  'woocommerce.step4':
    '주제 ‘주문 업데이트됨’과 ‘주문 삭제됨’도 똑같이 해 주세요. 웹훅은 모두 세 개이고 주소와 비밀 키는 같아요. 환불은 주문과 함께 와요.',
  'woocommerce.hint':
    'WooCommerce는 다섯 번 넘게 연달아 실패하면 웹훅을 꺼요. 주문이 오지 않으면 아직 활성 상태인지 거기서 확인해 주세요.',
  'medusa.step2':
    'Reelshelf 소스의 `demo/install/medusa/reelshelf-orders.js` 파일을 Medusa 서버에 `src/subscribers/reelshelf-orders.js` 파일로 넣어 주세요.',
  'medusa.step3':
    '그 서버의 환경 변수에서 `REELSHELF_ORDERS` 값은 위의 주소로, `REELSHELF_SECRET` 값은 비밀 키로 설정해 주세요.',
  'medusa.step4': 'Medusa 서버를 다시 시작해 주세요.',
  'vendure.step2':
    'Reelshelf 소스의 `demo/install/vendure/reelshelf-orders.js` 파일을 `vendure-config` 옆에 넣어 주세요.',
  'vendure.step3':
    '그곳의 플러그인에 `reelshelfOrders({ endpoint, secret })` 줄을 추가해 주세요. `endpoint` 값은 위의 주소, `secret` 값은 비밀 키예요. 둘 다 환경 변수에서 읽어 주세요.',
  'vendure.step4': 'Vendure 서버를 다시 시작해 주세요.',
  'server.step2':
    'BigCommerce와 Saleor: Reelshelf 소스의 `demo/install/bigcommerce/reelshelf-orders.js` 파일과 `demo/install/saleor/reelshelf-orders.js` 파일이 다음 일을 해 줘요. 각각 필요한 것은 파일 맨 위에 있어요.',
  'server.step3':
    '그 밖에는 쇼핑몰 서버가 주문을 JSON으로 위의 주소에 POST로 보내고, 바뀔 때마다 다시 보내게 해 주세요. 항목은 수집 서버 README의 “Orders that are facts”에 있어요.',
  'server.step4':
    '보낼 때마다 `x-reelshelf-signature: t=<seconds>,v1=<signature>` 헤더를 붙여 주세요. 1970년부터 센 초 단위 시각과, `<seconds>.<body>` 값을 비밀 키로 계산한 HMAC-SHA256(16진수)이에요.',
  'server.hint':
    '서명은 5분 동안 유효해요. 200은 주문이 저장됨, 401은 서명이 틀림, 503은 다시 보내 달라는 뜻이에요.',
};
