
// src/i18n/likes/pl.ts
var pl_exports = { get texts() { return texts; } };
var texts = {
	like: "Lubię to",
	likesOf: {
		one: "Lubi to 1 osoba",
		few: "Lubią to {count} osoby",
		many: "Lubi to {count} osób",
		other: "Lubi to {count} osoby"
	},
	likeAnd: "Lubię to. {likes}",
	likeNow: "Lubisz ten film.",
	unlikeNow: "Już nie lubisz tego filmu.",
	likeLost: "To nie dotarło. Naciśnij serce jeszcze raz.",
	likeOffline: "Nie masz połączenia. Naciśnij serce, gdy wróci.",
	likeTooMany: "Naraz przyszło zbyt wiele polubień. Naciśnij serce później.",
	likeClosed: "Sklep nie przyjmuje tu teraz polubień.",
	likeHere: "Tylko na tej stronie. Nie jest liczone, bo niczego nie wolno do tego zapisać."
};

export { pl_exports as t };
//# sourceMappingURL=likes-pl.js.map