
// src/i18n/comments/nl.ts
var nl_exports = { get texts() { return texts; } };
var texts = {
	ask: "Vraag stellen",
	questionsOf: {
		one: "1 vraag",
		other: "{count} vragen"
	},
	questionsClose: "Vragen sluiten",
	questionsNone: "Nog geen vragen",
	questionsLoading: "Vragen worden geladen …",
	questionsFailed: "De vragen konden niet worden geladen.",
	questionsOffline: "Je bent offline. De vragen komen zodra je weer verbinding hebt.",
	askLabel: "Je vraag",
	askPlaceholder: "Wat wil je weten?",
	askHint: "De winkel of {creator} antwoordt. Je vraag verschijnt zodra de winkel die heeft goedgekeurd.",
	askHintShop: "De winkel antwoordt. Je vraag verschijnt zodra die is goedgekeurd.",
	askAbout: "Over {product}",
	askAboutNone: "Liever iets over de hele video vragen",
	askProduct: "Vraag iets over dit product",
	askLeft: {
		one: "Nog 1 teken",
		other: "Nog {count} tekens"
	},
	askSending: "Wordt verstuurd",
	askSent: "Je vraag is aangekomen.",
	askWaiting: "Wacht op goedkeuring van de winkel. Alleen jij ziet deze vraag.",
	askHidden: "De winkel toont deze vraag niet. Alleen jij ziet die.",
	askYours: "Van jou",
	askTakeBack: "Terugnemen",
	askTakeBackOf: "Terugnemen: {question}",
	askTakenBack: "Je vraag is verwijderd.",
	askTakeBackFailed: "Je vraag kon niet worden teruggenomen. Probeer het zo meteen opnieuw.",
	askKeptBrowser: "Je kunt de vraag in deze browser terugnemen.",
	askKeptVisit: "Je kunt de vraag terugnemen tot je dit tabblad sluit. Langer wordt er niets bewaard.",
	askKeptPage: "Je kunt de vraag terugnemen tot je deze pagina verlaat. Hier wordt niets bewaard.",
	askEmpty: "Schrijf eerst je vraag.",
	askOffline: "Je bent offline. Je vraag blijft hier staan. Verstuur die zodra je weer verbinding hebt.",
	askLost: "Je vraag is niet aangekomen. Die blijft hier staan. Verstuur die opnieuw.",
	askTooMany: "Er kwamen te veel vragen tegelijk. Die van jou blijft hier staan. Verstuur die later.",
	askWords: "De winkel neemt sommige van deze woorden niet aan. Verander ze en verstuur opnieuw.",
	askClosed: "De winkel neemt hier nu geen vragen aan.",
	answerShop: "De winkel",
	answerBy: "Antwoord van {name}",
	answerAt: "Afspelen vanaf {time}"
};

export { nl_exports as t };
//# sourceMappingURL=comments-nl.js.map