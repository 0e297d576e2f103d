/** Korean, as `languages/ko.ts`: 해요체 in sentences; what a creator declares is in the formal style of declarations. */
import type { ServerTexts } from '../serverLanguages.js';

export const texts: ServerTexts = {
  signIn: {
    heading: '내 Reelshelf',
    lead: '비공개 페이지예요. 받은 링크로 열거나, 그 링크 끝에 있는 토큰을 입력해 주세요. 주인의 토큰은 서버를 시작할 때 표시되었어요.',
    token: '토큰',
    open: '열기',
    wrong: '토큰이 아니에요. 첫 글자부터 마지막 글자까지 전부 복사해 주세요.',
    wait: '여기서 틀린 토큰이 너무 많이 왔어요. {seconds}초 뒤에 다시 해 주세요.',
    script: '이 페이지에는 JavaScript가 필요해요.',
  },
  letter: {
    subject: '{shop}: 크리에이터 영상에서 {orders}, {days}',
    head: '{shop}, {days}',
    first: '크리에이터 영상에서 {orders}, {money}.',
    'first.unpaid': '크리에이터 영상에서 {orders}.',
    compared: '그 전 같은 기간: {orders}, {money}.',
    'compared.unpaid': '그 전 같은 기간: {orders}.',
    orders: '주문 {count}건',
    watched: '시청 고객 {shoppers}명, {views}',
    views: '조회 {count}회',
    opened: '상품 열람 {opened}회, 장바구니 담기 {added}회',
    creators: '크리에이터',
    videos: '영상',
    row: '{views}, {orders}, {money}',
    'row.unpaid': '{views}, {orders}',
    questions: '답변할 질문 {count}개',
    signed: '주문은 쇼핑몰 서버가 서명한 것이에요.',
    claimed: '주문은 쇼핑몰 페이지가 알린 그대로이고, 아직 확인되지 않았어요.',
    whole: '전체 보고서',
    'whole.at': '전체 보고서: {address}',
  },
  creators: {
    'agree.everywhere':
      '이 영상은 제가 만들었습니다. {shop} 측은 {day}까지 모든 국가에서 이 영상을 {channels}에 표시할 수 있습니다.',
    'agree.countries':
      '이 영상은 제가 만들었습니다. {shop} 측은 {day}까지 다음 국가에서 이 영상을 {channels}에 표시할 수 있습니다: {countries}.',
    'agree.onsite': '자사 쇼핑몰 페이지',
    'agree.email': '자사 이메일',
    'agree.ads': '자사 광고',
    upload: '영상이 아직 도착하지 않았어요. 영상을 선택하고 도착할 때까지 기다려 주세요.',
    title: '영상에 제목을 붙여 주세요. 고객이 읽어요.',
    product: '영상에 나오는 상품을 선택해 주세요.',
    relation: '상품을 어떻게 받았는지 선택해 주세요. 고객에게 알려야 해요.',
    until: '쇼핑몰이 보여 줄 수 있는 기한은 오늘부터 {day}까지 중에서 선택해 주세요.',
    sentence: '이름 아래의 문장을 읽고 확인란을 선택해 주세요.',
    name: '이름을 써 주세요. 동의하는 내용 아래에 적혀요.',
    sparkCode: '코드에는 빈칸이 없어요. TikTok에서 전체를 복사해 주세요.',
    sparkUntil: '코드의 유효 기한을 알려 주세요. TikTok에서 코드 옆에 날짜가 보여요.',
    'closed.taken': '쇼핑몰이 영상을 채택했어요. 바꾸려면 쇼핑몰에 연락해 주세요.',
    'closed.answered': '쇼핑몰이 답했어요. 다른 영상을 보내려면 쇼핑몰에 연락해 주세요.',
    'closed.ended': '초대가 끝났어요. 쇼핑몰에 새 링크를 요청해 주세요.',
    nowhere: '이 링크는 쓸 수 없어요. 쇼핑몰에 새 링크를 요청해 주세요.',
    tooMany: '한꺼번에 너무 많이 왔어요. 잠시 뒤에 이어져요.',
    notWhole: '전부 도착하지 않았어요. 다시 보내 주세요.',
    notKept: '저장하지 못했어요. 1분 뒤에 다시 시도해 주세요. 도착한 것은 남아 있어요.',
    'file.sizeless': '업로드에 파일 크기가 없어요.',
    'file.empty': '{name}: 비어 있어요(0바이트). 영상을 다시 선택해 주세요.',
    'file.large':
      '{name}: 크기가 {size}인데 최대 {most}까지 받을 수 있어요. 더 짧게 자르거나 4K 대신 1080p로 보내 주세요.',
    'file.another':
      '이 링크로 이미 영상을 보내고 있어요. 다른 탭이나 휴대폰일 수 있어요. 거기서 계속하거나 30초쯤 기다려 주세요.',
    'file.diskFull': '쇼핑몰의 디스크가 가득 찼어요. 쇼핑몰에 알리고 같은 링크로 다시 와 주세요.',
    'file.kept': '이 영상은 도착했어요. 바꾸려면 다른 영상을 선택해 주세요.',
    'file.soundOnly': '파일에 소리만 있고 화면이 없어요. 영상 파일을 선택해 주세요.',
    'file.pixels':
      '화면이 {width} × {height}픽셀인데 최대 {most} × {most}픽셀이에요. 더 작게 내보내 주세요. 고객은 1080 × 1920으로 봐요.',
    'file.cutOff':
      '파일이 중간에 잘렸어요. 화면의 위치를 알려 주는 부분이 없어요. 다시 복사하거나 내보내고, 끝날 때까지 기다려 주세요.',
    'file.extra':
      '영상이 파일보다 먼저 끝나거나 중간에 잘렸어요. 영상이 아닌 것이 들어 있어요. 사진 앱에서 다시 내보낸 파일을 보내 주세요.',
    'page.title': '영상 보내기',
    'page.script': '이 페이지에는 JavaScript가 필요해요.',
    'page.nowhere': '쓸 수 없는 링크예요',
    'page.nowhere.lead':
      '링크가 잘렸거나 쇼핑몰이 새 링크를 만들었을 수 있어요. 쇼핑몰의 메시지에서 다시 열거나 새 링크를 요청해 주세요.',
    'page.wait': '기다려 주세요',
    'page.wait.lead':
      '이 네트워크에서 쓸 수 없는 링크가 너무 많이 시도됐어요. {minutes}분 뒤에 다시 열어 주세요.',
  },
};
