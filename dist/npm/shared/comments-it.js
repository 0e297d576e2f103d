
// src/i18n/comments/it.ts
var it_exports = { get texts() { return texts; } };
var texts = {
	ask: "Chiedi",
	questionsOf: {
		one: "1 domanda",
		other: "{count} domande"
	},
	questionsClose: "Chiudi le domande",
	questionsNone: "Ancora nessuna domanda",
	questionsLoading: "Caricamento delle domande…",
	questionsFailed: "Non è stato possibile caricare le domande.",
	questionsOffline: "Sei offline. Le domande arrivano quando torni online.",
	askLabel: "La tua domanda",
	askPlaceholder: "Che cosa vuoi sapere?",
	askHint: "Risponde il negozio o {creator}. La domanda appare quando il negozio l’ha approvata.",
	askHintShop: "Risponde il negozio. La domanda appare quando l’ha approvata.",
	askAbout: "Su {product}",
	askAboutNone: "Chiedi invece di tutto il video",
	askProduct: "Fai una domanda su questo prodotto",
	askLeft: {
		one: "Resta 1 carattere",
		other: "Restano {count} caratteri"
	},
	askSending: "Invio in corso",
	askSent: "La tua domanda è arrivata.",
	askWaiting: "In attesa di approvazione dal negozio. La vedi solo tu.",
	askHidden: "Il negozio non mostra questa domanda. La vedi solo tu.",
	askYours: "Tua",
	askTakeBack: "Ritira",
	askTakeBackOf: "Ritira: {question}",
	askTakenBack: "La tua domanda è stata eliminata.",
	askTakeBackFailed: "Non è stato possibile ritirare la domanda. Riprova tra un momento.",
	askKeptBrowser: "Puoi ritirarla in questo browser.",
	askKeptVisit: "Puoi ritirarla finché non chiudi questa scheda. Nulla viene salvato più a lungo.",
	askKeptPage: "Puoi ritirarla finché non lasci questa pagina. Qui non viene salvato nulla.",
	askEmpty: "Scrivi prima la tua domanda.",
	askOffline: "Sei offline. La tua domanda resta qui. Inviala quando torni online.",
	askLost: "La tua domanda non è arrivata. Resta qui. Inviala di nuovo.",
	askTooMany: "Sono arrivate troppe domande insieme. La tua resta qui. Inviala più tardi.",
	askWords: "Il negozio non accetta alcune di queste parole. Cambiale e invia di nuovo.",
	askClosed: "Al momento il negozio non accetta domande qui.",
	answerShop: "Il negozio",
	answerBy: "Risposta di {name}",
	answerAt: "Riproduci da {time}"
};

export { it_exports as t };
//# sourceMappingURL=comments-it.js.map