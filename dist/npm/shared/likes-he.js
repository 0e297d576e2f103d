
// src/i18n/likes/he.ts
var he_exports = { get texts() { return texts; } };
var texts = {
	like: "אהבתי",
	likesOf: {
		one: "אדם אחד אהב",
		two: "שני אנשים אהבו",
		other: "{count} אנשים אהבו"
	},
	likeAnd: "אהבתי. {likes}",
	likeNow: "אהבת את הסרטון הזה.",
	unlikeNow: "הסרטון הזה כבר לא מסומן.",
	likeLost: "זה לא הגיע. יש ללחוץ על הלב שוב.",
	likeOffline: "אין חיבור לאינטרנט. אפשר ללחוץ על הלב כשהחיבור יחזור.",
	likeTooMany: "הגיעו יותר מדי בבת אחת. אפשר ללחוץ על הלב שוב מאוחר יותר.",
	likeClosed: "החנות לא מקבלת כאן לבבות כרגע.",
	likeHere: "רק בדף הזה. הוא לא נספר, כי אסור לשמור דבר בשבילו."
};

export { he_exports as t };
//# sourceMappingURL=likes-he.js.map