
// src/i18n/comments/ja.ts
var ja_exports = { get texts() { return texts; } };
var texts = {
	ask: "質問する",
	questionsOf: { other: "質問{count}件" },
	questionsClose: "質問を閉じる",
	questionsNone: "まだ質問はありません",
	questionsLoading: "質問を読み込み中…",
	questionsFailed: "質問を読み込めませんでした。",
	questionsOffline: "オフラインです。接続が戻ると質問が表示されます。",
	askLabel: "あなたの質問",
	askPlaceholder: "何が知りたいですか？",
	askHint: "ショップまたは{creator}さんが答えます。質問はショップの承認後に表示されます。",
	askHintShop: "ショップが答えます。質問は承認後に表示されます。",
	askAbout: "{product}について",
	askAboutNone: "動画全体について質問する",
	askProduct: "この商品について質問する",
	askLeft: { other: "残り{count}文字" },
	askSending: "送信中",
	askSent: "質問が届きました。",
	askWaiting: "ショップの承認待ちです。あなただけに表示されています。",
	askHidden: "ショップはこの質問を公開していません。あなただけに表示されています。",
	askYours: "あなたの質問です",
	askTakeBack: "取り下げる",
	askTakeBackOf: "取り下げる：{question}",
	askTakenBack: "質問を削除しました。",
	askTakeBackFailed: "質問を取り下げられませんでした。少ししてからもう一度お試しください。",
	askKeptBrowser: "このブラウザで取り下げられます。",
	askKeptVisit: "このタブを閉じるまで取り下げられます。それ以降は何も保存されません。",
	askKeptPage: "このページを離れるまで取り下げられます。ここには何も保存されません。",
	askEmpty: "先に質問を入力してください。",
	askOffline: "オフラインです。質問はここに残ります。接続が戻ったら送信してください。",
	askLost: "質問は届いていません。ここに残っています。もう一度送信してください。",
	askTooMany: "質問が一度に集中しました。あなたの質問はここに残っています。後で送信してください。",
	askWords: "ショップが受け付けない言葉が含まれています。書き直して送信してください。",
	askClosed: "現在、ここでは質問を受け付けていません。",
	answerShop: "ショップ",
	answerBy: "{name}さんの回答",
	answerAt: "{time}から再生"
};

export { ja_exports as t };
//# sourceMappingURL=comments-ja.js.map