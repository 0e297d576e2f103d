
// src/i18n/likes/sv.ts
var sv_exports = { get texts() { return texts; } };
var texts = {
	like: "Gilla",
	likesOf: {
		one: "1 person gillar",
		other: "{count} personer gillar"
	},
	likeAnd: "Gilla. {likes}",
	likeNow: "Du gillar den här videon.",
	unlikeNow: "Du gillar inte längre den här videon.",
	likeLost: "Det kom inte fram. Tryck på hjärtat igen.",
	likeOffline: "Du är offline. Tryck på hjärtat när du är ansluten igen.",
	likeTooMany: "För många kom på en gång. Tryck på hjärtat igen senare.",
	likeClosed: "Butiken tar inte emot gillamarkeringar här just nu.",
	likeHere: "Bara på den här sidan. Den räknas inte, eftersom inget får sparas för den."
};

export { sv_exports as t };
//# sourceMappingURL=likes-sv.js.map