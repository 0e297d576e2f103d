
// src/i18n/likes/nl.ts
var nl_exports = { get texts() { return texts; } };
var texts = {
	like: "Vind ik leuk",
	likesOf: {
		one: "1 persoon vindt dit leuk",
		other: "{count} mensen vinden dit leuk"
	},
	likeAnd: "Vind ik leuk. {likes}",
	likeNow: "Je vindt deze video leuk.",
	unlikeNow: "Je vindt deze video niet meer leuk.",
	likeLost: "Dat is niet aangekomen. Tik nog een keer op het hartje.",
	likeOffline: "Je bent offline. Tik op het hartje zodra je weer verbinding hebt.",
	likeTooMany: "Er kwamen te veel hartjes tegelijk. Tik er later nog een keer op.",
	likeClosed: "De winkel neemt hier op dit moment geen hartjes aan.",
	likeHere: "Alleen op deze pagina. Het telt niet mee, omdat er niets voor mag worden opgeslagen."
};

export { nl_exports as t };
//# sourceMappingURL=likes-nl.js.map