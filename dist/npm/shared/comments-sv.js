
// src/i18n/comments/sv.ts
var sv_exports = { get texts() { return texts; } };
var texts = {
	ask: "Fråga",
	questionsOf: {
		one: "1 fråga",
		other: "{count} frågor"
	},
	questionsClose: "Stäng frågorna",
	questionsNone: "Inga frågor ännu",
	questionsLoading: "Frågorna laddas …",
	questionsFailed: "Frågorna kunde inte laddas.",
	questionsOffline: "Du är offline. Frågorna kommer när du är ansluten igen.",
	askLabel: "Din fråga",
	askPlaceholder: "Vad vill du veta?",
	askHint: "Butiken eller {creator} svarar. Din fråga visas när butiken har godkänt den.",
	askHintShop: "Butiken svarar. Din fråga visas när den har godkänts.",
	askAbout: "Om {product}",
	askAboutNone: "Fråga om hela videon i stället",
	askProduct: "Fråga om den här produkten",
	askLeft: {
		one: "1 tecken kvar",
		other: "{count} tecken kvar"
	},
	askSending: "Skickas",
	askSent: "Din fråga har kommit fram.",
	askWaiting: "Väntar på butikens godkännande. Bara du ser den.",
	askHidden: "Butiken visar inte den här frågan. Bara du ser den.",
	askYours: "Din",
	askTakeBack: "Ta tillbaka",
	askTakeBackOf: "Ta tillbaka: {question}",
	askTakenBack: "Din fråga är borttagen.",
	askTakeBackFailed: "Frågan gick inte att ta tillbaka. Försök igen om en stund.",
	askKeptBrowser: "Du kan ta tillbaka den i den här webbläsaren.",
	askKeptVisit: "Du kan ta tillbaka den tills du stänger fliken. Inget sparas längre än så.",
	askKeptPage: "Du kan ta tillbaka den tills du lämnar sidan. Inget sparas här.",
	askEmpty: "Skriv din fråga först.",
	askOffline: "Du är offline. Din fråga finns kvar här. Skicka den när du är ansluten igen.",
	askLost: "Din fråga kom inte fram. Den finns kvar här. Skicka den igen.",
	askTooMany: "Det kom för många frågor på en gång. Din finns kvar här. Skicka den senare.",
	askWords: "Butiken tar inte emot några av de här orden. Ändra dem och skicka igen.",
	askClosed: "Butiken tar inte emot frågor här just nu.",
	answerShop: "Butiken",
	answerBy: "Svar från {name}",
	answerAt: "Spela från {time}"
};

export { sv_exports as t };
//# sourceMappingURL=comments-sv.js.map