
// src/i18n/likes/ko.ts
var ko_exports = { get texts() { return texts; } };
var texts = {
	like: "좋아요",
	likesOf: { other: "좋아요 {count}개" },
	likeAnd: "좋아요. {likes}",
	likeNow: "이 동영상을 좋아합니다.",
	unlikeNow: "좋아요를 취소했습니다.",
	likeLost: "전달되지 않았습니다. 하트를 다시 눌러 주세요.",
	likeOffline: "오프라인 상태입니다. 다시 연결되면 하트를 눌러 주세요.",
	likeTooMany: "한 번에 너무 많은 좋아요가 들어왔습니다. 나중에 다시 눌러 주세요.",
	likeClosed: "지금은 이 상점에서 좋아요를 받지 않습니다.",
	likeHere: "이 페이지에만 표시됩니다. 저장이 허용되지 않아 집계되지 않습니다."
};

export { ko_exports as t };
//# sourceMappingURL=likes-ko.js.map