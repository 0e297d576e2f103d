
// src/i18n/comments/de.ts
var de_exports = { get texts() { return texts; } };
var texts = {
	ask: "Frage stellen",
	questionsOf: {
		one: "1 Frage",
		other: "{count} Fragen"
	},
	questionsClose: "Fragen schließen",
	questionsNone: "Noch keine Fragen",
	questionsLoading: "Fragen werden geladen …",
	questionsFailed: "Die Fragen ließen sich nicht laden.",
	questionsOffline: "Du bist offline. Die Fragen kommen, sobald du wieder verbunden bist.",
	askLabel: "Deine Frage",
	askPlaceholder: "Was möchtest du wissen?",
	askHint: "Der Shop oder {creator} antwortet. Deine Frage erscheint, sobald der Shop sie freigegeben hat.",
	askHintShop: "Der Shop antwortet. Deine Frage erscheint, sobald er sie freigegeben hat.",
	askAbout: "Zu {product}",
	askAboutNone: "Stattdessen zum ganzen Video fragen",
	askProduct: "Frage zu diesem Produkt stellen",
	askLeft: {
		one: "Noch 1 Zeichen",
		other: "Noch {count} Zeichen"
	},
	askSending: "Wird gesendet",
	askSent: "Deine Frage ist angekommen.",
	askWaiting: "Wartet auf die Freigabe durch den Shop. Nur du siehst sie.",
	askHidden: "Der Shop zeigt diese Frage nicht. Nur du siehst sie.",
	askYours: "Von dir",
	askTakeBack: "Zurücknehmen",
	askTakeBackOf: "Zurücknehmen: {question}",
	askTakenBack: "Deine Frage ist gelöscht.",
	askTakeBackFailed: "Die Frage ließ sich nicht zurücknehmen. Versuche es gleich noch einmal.",
	askKeptBrowser: "Du kannst sie in diesem Browser zurücknehmen.",
	askKeptVisit: "Du kannst sie zurücknehmen, bis du diesen Tab schließt. Länger wird nichts gespeichert.",
	askKeptPage: "Du kannst sie zurücknehmen, bis du diese Seite verlässt. Hier wird nichts gespeichert.",
	askEmpty: "Schreibe zuerst deine Frage.",
	askOffline: "Du bist offline. Deine Frage bleibt hier. Sende sie, sobald du wieder verbunden bist.",
	askLost: "Deine Frage ist nicht angekommen. Sie bleibt hier. Sende sie noch einmal.",
	askTooMany: "Es kamen zu viele Fragen auf einmal. Deine bleibt hier. Sende sie später.",
	askWords: "Der Shop nimmt einige dieser Wörter nicht an. Ändere sie und sende die Frage noch einmal.",
	askClosed: "Der Shop nimmt hier gerade keine Fragen an.",
	answerShop: "Der Shop",
	answerBy: "Antwort von {name}",
	answerAt: "Ab {time} abspielen"
};

export { de_exports as t };
//# sourceMappingURL=comments-de.js.map