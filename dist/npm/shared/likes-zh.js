
// src/i18n/likes/zh.ts
var zh_exports = { get texts() { return texts; } };
var texts = {
	like: "点赞",
	likesOf: { other: "{count} 个赞" },
	likeAnd: "点赞。{likes}",
	likeNow: "你赞了这个视频。",
	unlikeNow: "你已取消点赞。",
	likeLost: "没有送达。请再按一次爱心。",
	likeOffline: "你已离线。恢复连接后请按爱心。",
	likeTooMany: "一次收到的点赞太多。请稍后再按爱心。",
	likeClosed: "商店目前在这里不接受点赞。",
	likeHere: "仅在此页面显示。由于不允许保存任何内容，因此不计数。"
};

export { zh_exports as t };
//# sourceMappingURL=likes-zh.js.map