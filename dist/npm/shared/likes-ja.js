
// src/i18n/likes/ja.ts
var ja_exports = { get texts() { return texts; } };
var texts = {
	like: "いいね",
	likesOf: { other: "いいね{count}件" },
	likeAnd: "いいね。{likes}",
	likeNow: "この動画にいいねしました。",
	unlikeNow: "いいねを取り消しました。",
	likeLost: "届きませんでした。もう一度ハートを押してください。",
	likeOffline: "オフラインです。接続が戻ったらハートを押してください。",
	likeTooMany: "いいねが一度に多く届きました。しばらくしてからもう一度押してください。",
	likeClosed: "現在、このショップではいいねを受け付けていません。",
	likeHere: "このページだけの表示です。保存が許可されていないため、数えられません。"
};

export { ja_exports as t };
//# sourceMappingURL=likes-ja.js.map