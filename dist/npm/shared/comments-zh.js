
// src/i18n/comments/zh.ts
var zh_exports = { get texts() { return texts; } };
var texts = {
	ask: "提问",
	questionsOf: { other: "{count} 个问题" },
	questionsClose: "关闭问题",
	questionsNone: "还没有问题",
	questionsLoading: "正在加载问题…",
	questionsFailed: "问题无法加载。",
	questionsOffline: "网络已断开。恢复连接后会显示问题。",
	askLabel: "你的问题",
	askPlaceholder: "想了解什么？",
	askHint: "由店铺或 {creator} 回答。问题经店铺审核后显示。",
	askHintShop: "由店铺回答。问题经审核后显示。",
	askAbout: "关于 {product}",
	askAboutNone: "改为询问整个视频",
	askProduct: "询问此商品",
	askLeft: { other: "还可输入 {count} 个字符" },
	askSending: "正在发送",
	askSent: "问题已送达。",
	askWaiting: "等待店铺审核，仅你可见。",
	askHidden: "店铺未展示此问题，仅你可见。",
	askYours: "我的问题",
	askTakeBack: "撤回",
	askTakeBackOf: "撤回：{question}",
	askTakenBack: "问题已删除。",
	askTakeBackFailed: "问题未能撤回。请稍后重试。",
	askKeptBrowser: "可在此浏览器中撤回。",
	askKeptVisit: "关闭此标签页前可撤回。之后不会保存任何内容。",
	askKeptPage: "离开此页面前可撤回。此处不保存任何内容。",
	askEmpty: "请先写下问题。",
	askOffline: "网络已断开。问题保留在此处，恢复连接后再发送。",
	askLost: "问题未送达，仍保留在此处。请重新发送。",
	askTooMany: "提问过于集中。问题保留在此处，请稍后发送。",
	askWords: "店铺不接受其中某些词语。请修改后再发送。",
	askClosed: "店铺目前不在此处接受提问。",
	answerShop: "店铺",
	answerBy: "{name} 的回答",
	answerAt: "从 {time} 播放"
};

export { zh_exports as t };
//# sourceMappingURL=comments-zh.js.map