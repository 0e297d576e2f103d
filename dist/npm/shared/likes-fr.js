
// src/i18n/likes/fr.ts
var fr_exports = { get texts() { return texts; } };
var texts = {
	like: "J’aime",
	likesOf: {
		one: "1 j’aime",
		other: "{count} j’aime"
	},
	likeAnd: "J’aime. {likes}",
	likeNow: "Vous aimez cette vidéo.",
	unlikeNow: "Vous n’aimez plus cette vidéo.",
	likeLost: "Cela n’est pas arrivé. Appuyez de nouveau sur le cœur.",
	likeOffline: "Vous êtes hors ligne. Appuyez sur le cœur quand vous serez de nouveau en ligne.",
	likeTooMany: "Trop de j’aime sont arrivés à la fois. Appuyez de nouveau plus tard.",
	likeClosed: "La boutique n’accepte pas de j’aime ici pour le moment.",
	likeHere: "Sur cette page seulement. Il ne compte pas, car rien ne peut être enregistré pour cela."
};

export { fr_exports as t };
//# sourceMappingURL=likes-fr.js.map