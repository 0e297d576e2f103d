import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': '받은 링크로는 열 수 없어요. 필요하면 쇼핑몰 주인에게 요청해 주세요.',
  'access.needed': '받은 링크로 이 페이지를 열어 주세요.',
  'access.wait': '여기서 틀린 토큰이 너무 많이 왔어요. {seconds}초 뒤에 다시 해 주세요.',
  'server.failed': '잘되지 않았어요. 잘못하신 것은 없어요. 이유는 서버 로그에 있어요.',
  'server.closing': '서버를 멈추는 중이에요. 나중에 다시 해 주세요.',
  'store.read':
    '지금은 데이터베이스를 읽을 수 없지만 잃은 것은 없어요. 서버가 계속 시도하고 있어요.',
  'store.write': '바뀐 것이 없어요. 지금은 저장할 수 없으니 나중에 다시 해 주세요.',
  'shop.unknown': '여기에 없는 쇼핑몰이에요.',
  'shop.only': '보고서의 이 부분은 쇼핑몰만 볼 수 있어요.',
  'folder.inUse': '다른 reelshelf 명령이 이 폴더에서 일하고 있어요. 끝날 때까지 기다려 주세요.',
  'folder.refused':
    '이 폴더에 쓸 수 없어요: {folder}. 내 폴더인지, 디스크에 자리가 있는지 확인해 주세요. 바뀐 것은 없어요.',
  'folder.unread':
    '프로젝트 파일을 읽을 수 없어요: {file}. 고치거나 마지막 수정을 되돌려 주세요. 바뀐 것은 없어요.',
  'body.large': '한 번에 받을 수 있는 양보다 많아요. 나눠서 보내 주세요.',
  'body.cutOff': '다 오지 않았어요. 다시 보내 주세요.',
  'person.name': '누구의 접근 권한인지 나중에 알 수 있게 1~80자의 이름을 적어 주세요.',
  'person.creator': '어느 크리에이터의 것인지 골라 주세요.',
  'person.ended': '이 접근 권한은 이미 끝났어요.',
  'question.gone': '이 질문은 사라졌어요. 질문한 분이 거둬들였어요.',
  'question.changed': '그사이 다른 사람이 이 질문을 바꿨어요. 지금 상태로 보여 드려요.',
  'answer.tooMany': '질문 하나에 답변은 20개까지예요.',
  'answer.blocked': '이 답변에 차단한 단어가 있어요.',
  'answer.empty': '먼저 답변을 적어 주세요.',
  'answer.long': '답변은 {most}자까지예요.',
  'answer.creator': '누가 만든 영상인지 피드에 없어요. 쇼핑몰로 답변해 주세요.',
  'answer.product': '여기서 읽은 피드에 이 상품이 없어요.',
  'answer.seconds': '영상의 시간을 0:07처럼 분과 초로 적어 주세요.',
  'answer.only': '이 접근 권한으로는 답변만 할 수 있어요. 승인하고 숨기는 일은 쇼핑몰이 해요.',
  'answer.shops': '쇼핑몰의 답변이에요.',
  'words.tooMany': '단어는 500개까지, 하나에 60자까지예요.',
  'live.unknown': '피드에 이 라이브의 영상이 없어요.',
  'live.refused': '라이브가 지금 상태에서는 할 수 없어요. 다시 살펴봐 주세요.',
  'live.product': '피드에 없는 상품이라 고객에게 보이지 않아요.',
  'live.recording': '녹화 주소는 https:// 부분부터 전부 적어 주세요.',
  'live.full': '이 라이브에 더 넣을 자리가 없어요. 다른 채널로 이어 가 주세요.',
  'live.failed': '라이브를 읽거나 저장하지 못했어요. 바뀐 것은 없어요.',
  'cost.creator': '피드의 어느 크리에이터인지 골라 주세요. 바뀐 것은 없어요.',
  'cost.kind': '종류: {received}. `gift`, `fee`, `commission` 중 하나예요. 바뀐 것은 없어요.',
  'cost.day': '날짜: {received}. 2026-10-14처럼 적어 주세요. 바뀐 것은 없어요.',
  'cost.rate': '수수료율: {received}. 0보다 크고 100% 이하여야 해요. 바뀐 것은 없어요.',
  'cost.amount': '금액: {received}. 28.00처럼 적어 주세요. 바뀐 것은 없어요.',
  'cost.currency': '통화: {received}. EUR 같은 코드로 적어 주세요. 바뀐 것은 없어요.',
  'cost.line': '{line}번째 줄:',
  'cost.file': '텍스트로 된 표(CSV) 파일이 아니에요. 바뀐 것은 없어요.',
  'cost.long': '파일이 {most}줄을 넘어요. 나눠서 보내 주세요. 바뀐 것은 없어요.',
  'cost.columns': '파일에 줄이나 열이 모자라요. 필요한 제목 줄: {headings}. 바뀐 것은 없어요.',
  'secret.failed': '비밀 키를 읽거나 쓸 수 없어요. 바뀐 것은 없어요.',
  'secret.gone': '그 비밀 키는 이제 없거나 바꿀 것이 없어요.',
  'secret.fixed':
    '비밀 키가 명령줄에서 설정되었어요. 거기서 바꾸고 수집 서버를 다시 시작해 주세요.',
  'secret.other':
    '이미 다른 쇼핑몰의 비밀 키예요: {shop}. 주문을 구별하려면 쇼핑몰마다 다른 키가 필요해요.',
  'secret.same': '이미 이 비밀 키예요. 바뀐 것은 없어요.',
  'secret.form': '비밀 키는 8자 이상이에요. 전부 복사해 주세요.',
  'file.empty': '{file}: 비어 있어요(0바이트). 휴대폰에서 다시 복사해 주세요.',
  'file.large': '{file}: 크기 {size}. 최대 {most}까지 받을 수 있어요.',
  'file.room': '{file}: 크기 {size}. 디스크에 자리가 없어요. 자리를 만든 뒤 다시 놓아 주세요.',
  'file.over': '이 파일은 더 이상 기다리고 있지 않아요. 다시 놓아 주세요.',
  'file.kept': '파일은 보관했어요.',
  'file.known': '이미 프로젝트에 있는 파일이에요.',
  'file.failed': '처리하지 못했어요. 파일 때문은 아니에요.',
  'film.unreadable': '파일을 읽을 수 없어요.',
  'film.picture': '이름과 달리 영상이 아니라 이미지예요.',
  'film.archive': '이름과 달리 영상이 아니라 압축 파일(ZIP)이에요. 먼저 풀어 주세요.',
  'film.document': '이름과 달리 영상이 아니라 문서나 글이에요.',
  'film.page': '영상이 아니라 웹 페이지예요. 내려받을 때 오류나 로그인 화면이 왔어요.',
  'film.unknown':
    '읽을 수 없는 영상이에요. MP4, MOV, WebM을 읽을 수 있어요. 손상되었을 수 있으니 다시 복사하거나 내보내 주세요.',
  'film.sound': '소리만 있고 화면이 없어요. 영상 파일을 골라 주세요.',
  'film.cutOff': '파일이 잘렸어요. 다시 복사하거나 내보내고, 끝날 때까지 기다려 주세요.',
  'film.damaged':
    '파일이 손상되었어요. 처음은 괜찮지만 전부 읽을 수는 없어요. 다시 복사하거나 내보내 주세요.',
  'film.codec': '여기서 읽을 수 없는 형식이에요({codec}). MP4(H.264 또는 HEVC)로 내보내 주세요.',
  'film.long':
    '영상이 {minutes}분이에요. 진열대에는 {most}분까지 보여요. 보여 줄 부분을 잘라 주세요.',
  'library.missing':
    '영상을 준비하는 데 필요한 패키지가 없어요. reelshelf 옆에 설치하고 다시 시작해 주세요: `{command}`',
  'library.broken':
    '영상을 준비하는 패키지를 이 컴퓨터에서 불러올 수 없어요. `node_modules` 폴더를 지운 다음: `{command}`',
  'poster.notHere': '여기서 준비한 영상이 아니에요. 파일을 한 번 놓은 다음 장면을 골라 주세요.',
  'poster.kind': '{file}은(는) 읽을 수 있는 이미지가 아니에요. JPEG, PNG, WebP를 쓸 수 있어요.',
  'poster.small':
    '{file}은(는) {width} × {height}픽셀로 카드에 쓰기엔 작아요. 720 × 1280이 좋아요.',
  'poster.large':
    '{file}은(는) {width} × {height}픽셀로 받을 수 있는 크기를 넘어요. 720 × 1280이 좋아요.',
  'poster.damaged':
    '{file}을(를) 이미지로 읽을 수 없어요. 손상되었거나 알 수 없는 형식이에요. JPEG로 저장해 주세요.',
  'described.silent':
    '{file}에 소리가 없어요. 화면 해설 영상은 보이는 것을 말해 주는 목소리가 들어간 같은 영상이에요.',
  'described.length':
    '{file}은(는) {seconds}, 영상은 {video}예요. 해설을 켜면 같은 초부터 이어지므로 길이가 같아야 해요.',
  'picture.kind':
    '{file}: 모든 브라우저가 보여 주는 이미지가 아니에요. JPEG, PNG, WebP, GIF를 쓸 수 있어요.',
  'picture.large': '{file}: 프로필 사진의 최대 크기인 {most} × {most} 픽셀보다 커요.',
  'creator.gone': '이 프로젝트에 더 이상 없는 크리에이터예요.',
  'video.gone': '이 프로젝트에 더 이상 없는 영상이에요.',
  'captions.file': '{file}: 읽을 수 있는 자막이 없어요.',
  'captions.language': '‘{lang}’: en이나 de-DE 같은 언어가 아니에요.',
  'captions.text': '이 글에 자막이 없어요. `00:01.000 --> 00:02.500` 같은 줄이 필요해요.',
  'import.address': '{address}: shop.example 같은 쇼핑몰 주소가 아니에요.',
  'import.counts': '새 상품 {new}개, 바뀐 상품 {changed}개, 그대로인 상품 {same}개.',
  'import.leftOut': '초안과 수수료 등 {count}개를 뺐어요.',
  'import.vanished': '{count}개는 더 이상 쇼핑몰에 없어요.',
  'import.unreachable': '{from}: 응답이 없어요. 브라우저에서 열리는지 확인해 주세요.',
  'import.unknown':
    '{from}: 여기서 읽을 수 있는 상품이 없어요. 쇼핑몰에서 상품을 파일(CSV)로 내보내고, 그 파일을 놓아 주세요.',
  'import.file':
    '{from}: 아는 상품 파일이 아니에요. Shopify, WooCommerce, Wix, Meta의 CSV, Google 상품 피드, Shopify나 WooCommerce의 JSON을 쓸 수 있어요.',
  'import.currency':
    '{from}: 가격의 통화를 알 수 없어요. 주소 옆에 EUR처럼 적고 다시 가져와 주세요.',
  'import.key':
    '{from}: 키가 있어야 상품을 읽을 수 있어요. 파일(CSV)로 내보내 놓거나, 사이트 담당자에게 키로 가져와 달라고 요청해 주세요.',
  'invite.shop': '쇼핑몰 이름을 적어 주세요. 크리에이터가 누가 초대했는지 봐요.',
  'invite.address':
    '주소가 아니에요. 크리에이터가 이 서버에 들어올 주소를 https://events.shop.example 형식으로 적거나 비워 두세요.',
  'invite.creator':
    '누구를 초대하는지 정해 주세요. 크리에이터를 고르거나 사용자 이름을 적어 주세요.',
  'invite.product': '보낸 상품을 골라 주세요.',
  'invite.relation': '크리에이터가 상품을 어떻게 받는지 골라 주세요.',
  'invite.ends': '크리에이터가 언제까지 영상을 보낼 수 있는지 오늘 이후 날짜로 정해 주세요.',
  'invite.until': '영상을 언제까지 보여 주고 싶은지 오늘 이후 날짜로 정해 주세요.',
  'invite.onsite': '진열대의 영상에는 쇼핑몰에 보여 줄 권리가 필요해요.',
  'invite.country': '{code}: US나 DE 같은 국가 코드가 아니에요.',
  'invite.over': '이 초대는 취소되었어요. 새로 만들어 주세요.',
  'gift.gone': '찾으시는 것이 더 이상 없어요.',
  'gift.why': '크리에이터에게 한 문장 적어 주세요: 왜 영상을 받지 않는지.',
  'gift.what': '크리에이터에게 한 문장 적어 주세요: 무엇을 바꾸면 좋은지.',
  'gift.changed':
    '그사이 바뀐 것이 있어요. 크리에이터가 다른 영상을 보냈거나 거둬들였거나, 다른 곳에서 결정했어요. 다시 살펴봐 주세요.',
  'proof.gone': '더 이상 보관되어 있지 않은 증빙이에요. 다시 추가해 주세요.',
  'proof.none': '크리에이터의 메시지를 적거나 파일을 골라 주세요.',
  'proof.long': '메시지가 너무 길어요. 파일로 추가해 주세요.',
  'publish.address':
    '{address}: 주소가 아니에요. 폴더를 둘 곳을 https://shop.example/reels/ 형식으로 적어 주세요.',
  'refused.key': '이 수집 서버의 키가 없는 페이지가 있어요. 태그에 `data-key` 속성을 넣어 주세요.',
  'refused.nowhere':
    '브라우저와 달리 어느 페이지에서 왔는지 밝히지 않은 요청이 있어요. 키에 등록된 출처의 페이지만 보낼 수 있어요.',
  'refused.origin':
    '{origin} 페이지는 이 키로 보낼 수 없어요. 내 페이지라면 수집 서버를 `{setting}` 옵션도 함께 시작해 주세요.',
  'refused.network':
    '한 네트워크가 쇼핑몰 페이지보다 많이 보냈어요. 앞에 내 프록시나 CDN이 있다면 `--trust-proxy` 옵션으로 주소를 알려 주세요.',
  'refused.many':
    '키 하나로 한 번에 보낼 수 있는 양을 넘었어요. 아주 큰 쇼핑몰은 `--limit key=…` 옵션으로 늘릴 수 있어요. 아니면 프로그램이 쏟아붓는 거예요.',
  'refused.visitor':
    '한 방문자가 어떤 고객보다 많이 보냈어요. 프로그램이거나, 방문자 하나를 함께 쓰는 페이지예요.',
  'refused.store':
    '데이터베이스에 저장하지 못했어요. 페이지가 내용을 보관하고 자동으로 다시 시도해요.',
  'refused.form':
    '이 버전이 보내는 것과 달라요({reason}). 페이지와 수집 서버의 버전이 다르거나 다른 프로그램이 보내고 있어요.',
  'refused.old': '72시간이 더 지나서 알려 온 이벤트는 빠져요.',
  'refused.new': '보낸 시각보다 늦은 시각의 이벤트가 있어요. 그사이 시계가 5분 넘게 되돌려졌어요.',
  'refused.likes': '좋아요를 더 저장할 수 없어요.',
  'refused.video': '여기서 읽은 피드에 이 영상이 없어요.',
  'refused.signature':
    '{platform} 주문의 서명이 틀렸거나 없어서 하나도 믿지 않았어요. 내 쇼핑몰의 주문이라면 webhook의 비밀 키가 수집 서버와 다르거나 시계가 맞지 않아요.',
  'refused.webhook':
    '{platform} 서버가 주문을 보내는데 비밀 키가 설정되지 않았어요. ‘주문’에서 설정해 주세요.',
  'refused.order': '주문이 너무 크거나 읽을 수 없는 형식이에요.',
};
