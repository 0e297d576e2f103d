
// src/i18n/likes/it.ts
var it_exports = { get texts() { return texts; } };
var texts = {
	like: "Mi piace",
	likesOf: {
		one: "Piace a 1 persona",
		other: "Piace a {count} persone"
	},
	likeAnd: "Mi piace. {likes}",
	likeNow: "Ti piace questo video.",
	unlikeNow: "Questo video non ti piace più.",
	likeLost: "Non è arrivato. Premi di nuovo il cuore.",
	likeOffline: "Sei offline. Premi il cuore quando sarai di nuovo in linea.",
	likeTooMany: "Ne sono arrivati troppi insieme. Premi di nuovo il cuore più tardi.",
	likeClosed: "Il negozio al momento non accetta mi piace qui.",
	likeHere: "Solo in questa pagina. Non viene contato, perché non si può salvare nulla."
};

export { it_exports as t };
//# sourceMappingURL=likes-it.js.map