import type { Tables } from '../areas.js';

export const publishing: Tables['publishing'] = {
  'change.new': '{name}: 새로 추가됨.',
  'change.called': '{name}: 새 이름 {title}.',
  'change.out': '{name}: 뺌.',
  'change.order': '고정한 영상의 순서가 바뀌었어요.',
  'change.more': '그 밖에 {count}가지가 바뀌었어요.',
  'change.film': '{name}: 영상이 바뀜.',
  'change.picture': '{name}: 이미지가 바뀜.',
  'change.captions': '{name}: 자막이 바뀜.',
  'change.tags': '{name}: 태그한 상품이 바뀜.',
  'change.creator': '{name}: 크리에이터가 바뀜.',
  'change.disclosure': '{name}: 표시 문구가 바뀜.',
  'change.rights': '{name}: 권리가 바뀜.',
  'change.campaign': '{name}: 보이는 때나 곳이 바뀜.',
  'change.pin': '{name}: 고정하거나 풂.',
  'change.price': '{name}: 가격이 바뀜.',
  'change.choices': '{name}: 옵션이 바뀜.',
  'change.availability': '{name}: 재고 상태가 바뀜.',
  'change.address': '{name}: 주소가 바뀜.',
  'change.description': '{name}: 설명이 바뀜.',
  'where.shopify':
    'Shopify: ‘온라인 스토어’ › ‘테마’ › ‘테마 편집’, 제품 페이지, ‘블록 추가’ › ‘사용자 지정 Liquid’. 페이지마다 상품은 Shopify가 채워요.',
  'where.shopify-storefront':
    '상품 페이지의 템플릿에 붙여 넣어 주세요. 공개 Storefront API 토큰을 넣고, `data-product` 뒤에 페이지마다 상품 핸들을 넣어 주세요.',
  'where.woocommerce':
    'WordPress: ‘외모’ › ‘편집기’ › ‘템플릿’ › ‘단일 상품’, ‘사용자 정의 HTML’ 블록. `data-product` 값이 상품 번호이면 그 페이지의 영상이 먼저 나와요.',
  'where.bigcommerce':
    'BigCommerce: “Storefront” › “Themes” › “Customize”, 상품 페이지, “HTML” 위젯. `data-product` 값이 피드의 상품 id이면 그 페이지의 영상이 먼저 나와요.',
  'where.magento':
    'Magento: “Content” › “Blocks”에서 이 태그로 새 블록을 만들고, “Content” › “Widgets”에서 상품 페이지에 놓아 주세요.',
  'where.sfcc': '카트리지의 `product/productDetails.isml` 템플릿에 붙여 넣어 주세요.',
  'where.prestashop':
    '테마의 `templates/catalog/product.tpl` 파일이나 상품 페이지용 HTML 모듈에 붙여 넣어 주세요.',
  'where.medusa':
    '상품 페이지의 템플릿에 붙여 넣어 주세요. 공개 API 키(publishable key)를 넣고, `data-product` 뒤에 페이지마다 상품 핸들을 넣어 주세요.',
  'where.slug':
    '상품 페이지의 템플릿에 붙여 넣고, `data-product` 뒤에 페이지마다 상품 슬러그를 넣어 주세요.',
  'where.wix':
    'Wix: ‘설정’ › ‘사용자 지정 코드’, 상품 페이지에. `data-target` 값이 페이지 안의 자리를 정해요. Wix 장바구니는 밖에서 쓸 수 없어서 진열대가 상품 페이지로 안내해요.',
  'where.template': '상품 페이지의 템플릿에서 영상을 둘 자리에 붙여 넣어 주세요.',
  'where.anywhere':
    '상품 페이지의 템플릿에서 영상을 둘 자리에 붙여 넣어 주세요. 어느 쇼핑몰의 페이지인지는 진열대가 스스로 알아내요.',
};
