
// src/i18n/comments/pl.ts
var pl_exports = { get texts() { return texts; } };
var texts = {
	ask: "Zapytaj",
	questionsOf: {
		one: "1 pytanie",
		few: "{count} pytania",
		many: "{count} pytań",
		other: "{count} pytania"
	},
	questionsClose: "Zamknij pytania",
	questionsNone: "Nie ma jeszcze pytań",
	questionsLoading: "Wczytywanie pytań…",
	questionsFailed: "Nie udało się wczytać pytań.",
	questionsOffline: "Brak połączenia. Pytania pojawią się, gdy wróci internet.",
	askLabel: "Twoje pytanie",
	askPlaceholder: "Co chcesz wiedzieć?",
	askHint: "Odpowiada sklep lub {creator}. Pytanie pojawi się, gdy sklep je zatwierdzi.",
	askHintShop: "Odpowiada sklep. Pytanie pojawi się, gdy sklep je zatwierdzi.",
	askAbout: "O: {product}",
	askAboutNone: "Zapytaj raczej o cały film",
	askProduct: "Zapytaj o ten produkt",
	askLeft: {
		one: "Został 1 znak",
		few: "Zostały {count} znaki",
		many: "Zostało {count} znaków",
		other: "Zostało {count} znaku"
	},
	askSending: "Wysyłanie",
	askSent: "Pytanie dotarło.",
	askWaiting: "Czeka na zatwierdzenie przez sklep. Widzisz je tylko ty.",
	askHidden: "Sklep nie pokazuje tego pytania. Widzisz je tylko ty.",
	askYours: "Twoje",
	askTakeBack: "Wycofaj",
	askTakeBackOf: "Wycofaj: {question}",
	askTakenBack: "Pytanie zostało usunięte.",
	askTakeBackFailed: "Nie udało się wycofać pytania. Spróbuj ponownie za chwilę.",
	askKeptBrowser: "Możesz je wycofać w tej przeglądarce.",
	askKeptVisit: "Możesz je wycofać, dopóki nie zamkniesz tej karty. Nic nie jest przechowywane dłużej.",
	askKeptPage: "Możesz je wycofać, dopóki nie opuścisz tej strony. Nic nie jest tu przechowywane.",
	askEmpty: "Najpierw napisz pytanie.",
	askOffline: "Brak połączenia. Pytanie zostaje tutaj. Wyślij je, gdy wróci internet.",
	askLost: "Pytanie nie dotarło. Zostaje tutaj. Wyślij je ponownie.",
	askTooMany: "Przyszło zbyt wiele pytań naraz. Twoje zostaje tutaj. Wyślij je później.",
	askWords: "Sklep nie przyjmuje niektórych z tych słów. Zmień je i wyślij ponownie.",
	askClosed: "Sklep nie przyjmuje tu teraz pytań.",
	answerShop: "Sklep",
	answerBy: "Odpowiada: {name}",
	answerAt: "Odtwórz od {time}"
};

export { pl_exports as t };
//# sourceMappingURL=comments-pl.js.map