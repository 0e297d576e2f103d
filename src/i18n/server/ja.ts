/** Japanese, as `languages/ja.ts`: polite and plain in sentences. */
import type { ServerTexts } from '../serverLanguages.js';

export const texts: ServerTexts = {
  signIn: {
    heading: 'あなたのReelshelf',
    lead: 'このページは非公開です。受け取ったリンクで開くか、リンクの末尾にあるトークンを入力してください。オーナーのトークンは、サーバーの起動時に表示されました。',
    token: 'トークン',
    open: '開く',
    wrong: 'トークンが違います。最初から最後の文字まで、全体をコピーしてください。',
    wait: '間違ったトークンが何度も送られました。{seconds}秒後にもう一度お試しください。',
    script: 'このページにはJavaScriptが必要です。',
  },
  letter: {
    subject: '{shop}：クリエイターの動画から{orders}、{days}',
    head: '{shop}、{days}',
    first: 'クリエイターの動画から{orders}、{money}。',
    'first.unpaid': 'クリエイターの動画から{orders}。',
    compared: '前の同じ日数：{orders}、{money}。',
    'compared.unpaid': '前の同じ日数：{orders}。',
    orders: '注文{count}件',
    watched: 'お客様{shoppers}人が視聴、{views}',
    views: '視聴{count}回',
    opened: '商品の表示{opened}回、カート追加{added}回',
    creators: 'クリエイター',
    videos: '動画',
    row: '{views}、{orders}、{money}',
    'row.unpaid': '{views}、{orders}',
    questions: '回答待ちの質問{count}件',
    signed: '注文は、ショップのサーバーが署名したものです。',
    claimed: '注文はショップのページが通知したもので、誰も確認していません。',
    whole: 'レポート全体',
    'whole.at': 'レポート全体：{address}',
  },
  creators: {
    'agree.everywhere':
      'この動画は私が作成したものです。{shop}は{day}まで、すべての国で、この動画を{channels}に表示できます。',
    'agree.countries':
      'この動画は私が作成したものです。{shop}は{day}まで、{countries}で、この動画を{channels}に表示できます。',
    'agree.onsite': '同ショップのページ',
    'agree.email': '同ショップのメール',
    'agree.ads': '同ショップの広告',
    upload: '動画がまだ届いていません。動画を選び、届くまでお待ちください。',
    title: '動画にタイトルを付けてください。お客様に表示されます。',
    product: '動画で紹介している商品を選んでください。',
    relation: '商品の入手方法を選んでください。お客様に伝える必要があります。',
    until: 'ショップが表示できる期限は、今日から{day}までの日を選んでください。',
    sentence: '名前の下の文を読み、チェックを入れてください。',
    name: '名前を入力してください。同意する内容の下に記載されます。',
    sparkCode: 'コードに空白は入りません。TikTokから全体をコピーしてください。',
    sparkUntil: 'コードの有効期限を入力してください。TikTokではコードの横に表示されます。',
    'closed.taken': 'ショップが動画を採用しました。変更する場合は、ショップに連絡してください。',
    'closed.answered':
      'ショップから返事がありました。別の動画を送る場合は、ショップに連絡してください。',
    'closed.ended': '招待は終了しました。ショップに新しいリンクを依頼してください。',
    nowhere: 'このリンクは無効です。ショップに新しいリンクを依頼してください。',
    tooMany: '一度に多すぎました。少しすると続けられます。',
    notWhole: 'すべては届きませんでした。もう一度送ってください。',
    notKept: '保存できませんでした。1分後にもう一度お試しください。届いた分は残っています。',
    'file.sizeless': 'アップロードにファイルの大きさが含まれていません。',
    'file.empty': '{name}は空です（0バイト）。動画をもう一度選んでください。',
    'file.large':
      '{name}は{size}あり、上限の{most}を超えています。短くするか、4Kではなく1080pで送ってください。',
    'file.another':
      'このリンクではすでに動画を送信中です。別のタブやスマートフォンかもしれません。そちらで続けるか、30秒ほどお待ちください。',
    'file.diskFull':
      'ショップのディスクがいっぱいです。ショップに知らせて、後で同じリンクから戻ってきてください。',
    'file.kept': 'この動画は届いています。置き換える場合は別の動画を選んでください。',
    'file.soundOnly': 'ファイルには音声しかありません。動画そのものを選んでください。',
    'file.pixels':
      '映像は{width} × {height}ピクセルで、上限は{most} × {most}です。小さく書き出してください。お客様には1080 × 1920で表示されます。',
    'file.cutOff':
      'ファイルが途中で切れています：映像の位置を示す部分がありません。もう一度コピーまたは書き出し、終わるまでお待ちください。',
    'file.extra':
      '動画がファイルより先に終わっているか、途中で切れています：動画ではないものが含まれています。写真アプリからもう一度書き出して、そのファイルを送ってください。',
    'page.title': '動画を送る',
    'page.script': 'このページにはJavaScriptが必要です。',
    'page.nowhere': 'このリンクは無効です',
    'page.nowhere.lead':
      'リンクが途中で切れているか、ショップが新しいリンクを作った可能性があります。ショップのメッセージから開き直すか、新しいリンクを依頼してください。',
    'page.wait': 'お待ちください',
    'page.wait.lead':
      'お使いのネットワークから、無効なリンクが多く試されました。{minutes}分後にもう一度開いてください。',
  },
};
