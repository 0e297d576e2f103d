
// src/i18n/likes/ar.ts
var ar_exports = { get texts() { return texts; } };
var texts = {
	like: "أعجبني",
	likesOf: {
		zero: "لا إعجابات",
		one: "إعجاب واحد",
		two: "إعجابان",
		few: "{count} إعجابات",
		many: "{count} إعجابًا",
		other: "{count} إعجاب"
	},
	likeAnd: "أعجبني. {likes}",
	likeNow: "أعجبك هذا الفيديو.",
	unlikeNow: "لم يعد هذا الفيديو ضمن ما أعجبك.",
	likeLost: "لم يصل ذلك. اضغط القلب مرة أخرى.",
	likeOffline: "أنت غير متصل. اضغط القلب عندما يعود الاتصال.",
	likeTooMany: "وصلت إعجابات كثيرة دفعة واحدة. اضغط القلب مرة أخرى لاحقًا.",
	likeClosed: "لا يقبل المتجر الإعجابات هنا حاليًا.",
	likeHere: "في هذه الصفحة فقط. لا يُحتسب لأنه لا يجوز حفظ شيء من أجله."
};

export { ar_exports as t };
//# sourceMappingURL=likes-ar.js.map