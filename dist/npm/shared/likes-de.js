
// src/i18n/likes/de.ts
var de_exports = { get texts() { return texts; } };
var texts = {
	like: "Gefällt mir",
	likesOf: {
		one: "Gefällt 1 Person",
		other: "Gefällt {count} Personen"
	},
	likeAnd: "Gefällt mir. {likes}",
	likeNow: "Dir gefällt dieses Video.",
	unlikeNow: "Dir gefällt dieses Video nicht mehr.",
	likeLost: "Das ist nicht angekommen. Tippe noch einmal auf das Herz.",
	likeOffline: "Du bist offline. Tippe auf das Herz, sobald du wieder verbunden bist.",
	likeTooMany: "Es kamen zu viele Herzen auf einmal. Tippe später noch einmal darauf.",
	likeClosed: "Der Shop nimmt hier gerade keine Herzen an.",
	likeHere: "Nur auf dieser Seite. Es zählt nicht, weil dafür nichts gespeichert werden darf."
};

export { de_exports as t };
//# sourceMappingURL=likes-de.js.map