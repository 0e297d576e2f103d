
// src/i18n/likes/tr.ts
var tr_exports = { get texts() { return texts; } };
var texts = {
	like: "Beğen",
	likesOf: {
		one: "1 beğeni",
		other: "{count} beğeni"
	},
	likeAnd: "Beğen. {likes}",
	likeNow: "Bu videoyu beğendiniz.",
	unlikeNow: "Bu videoyu artık beğenmiyorsunuz.",
	likeLost: "Bu ulaşmadı. Kalbe yeniden dokunun.",
	likeOffline: "Çevrimdışısınız. Yeniden bağlandığınızda kalbe dokunun.",
	likeTooMany: "Aynı anda çok fazla beğeni geldi. Daha sonra kalbe yeniden dokunun.",
	likeClosed: "Mağaza şu anda burada beğeni almıyor.",
	likeHere: "Yalnızca bu sayfada. Bunun için hiçbir şey saklanamadığından sayılmaz."
};

export { tr_exports as t };
//# sourceMappingURL=likes-tr.js.map