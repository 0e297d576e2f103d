
// src/i18n/comments/fr.ts
var fr_exports = { get texts() { return texts; } };
var texts = {
	ask: "Demander",
	questionsOf: {
		one: "{count} question",
		other: "{count} questions"
	},
	questionsClose: "Fermer les questions",
	questionsNone: "Pas encore de question",
	questionsLoading: "Chargement des questions…",
	questionsFailed: "Les questions n’ont pas pu être chargées.",
	questionsOffline: "Vous êtes hors ligne. Les questions arriveront dès que vous serez reconnecté.",
	askLabel: "Votre question",
	askPlaceholder: "Que souhaitez-vous savoir\xA0?",
	askHint: "La boutique ou {creator} répond. Votre question apparaît une fois validée par la boutique.",
	askHintShop: "La boutique répond. Votre question apparaît une fois validée.",
	askAbout: "À propos de {product}",
	askAboutNone: "Poser plutôt une question sur toute la vidéo",
	askProduct: "Poser une question sur ce produit",
	askLeft: {
		one: "Encore {count} caractère",
		other: "Encore {count} caractères"
	},
	askSending: "Envoi en cours",
	askSent: "Votre question est arrivée.",
	askWaiting: "En attente de validation par la boutique. Vous seul la voyez.",
	askHidden: "La boutique n’affiche pas cette question. Vous seul la voyez.",
	askYours: "De vous",
	askTakeBack: "Retirer",
	askTakeBackOf: "Retirer\xA0: {question}",
	askTakenBack: "Votre question est supprimée.",
	askTakeBackFailed: "Votre question n’a pas pu être retirée. Réessayez dans un instant.",
	askKeptBrowser: "Vous pouvez la retirer dans ce navigateur.",
	askKeptVisit: "Vous pouvez la retirer jusqu’à la fermeture de cet onglet. Rien n’est conservé plus longtemps.",
	askKeptPage: "Vous pouvez la retirer tant que vous restez sur cette page. Rien n’est conservé ici.",
	askEmpty: "Écrivez d’abord votre question.",
	askOffline: "Vous êtes hors ligne. Votre question reste ici. Envoyez-la dès que vous serez reconnecté.",
	askLost: "Votre question n’est pas arrivée. Elle reste ici. Envoyez-la de nouveau.",
	askTooMany: "Trop de questions sont arrivées en même temps. La vôtre reste ici. Envoyez-la plus tard.",
	askWords: "La boutique n’accepte pas certains de ces mots. Modifiez-les et renvoyez la question.",
	askClosed: "La boutique ne prend pas de questions ici pour le moment.",
	answerShop: "La boutique",
	answerBy: "Réponse de {name}",
	answerAt: "Lire à partir de {time}"
};

export { fr_exports as t };
//# sourceMappingURL=comments-fr.js.map