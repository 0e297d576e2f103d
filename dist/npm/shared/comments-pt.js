
// src/i18n/comments/pt.ts
var pt_exports = { get texts() { return texts; } };
var texts = {
	ask: "Perguntar",
	questionsOf: {
		one: "{count} pergunta",
		other: "{count} perguntas"
	},
	questionsClose: "Fechar as perguntas",
	questionsNone: "Ainda não há perguntas",
	questionsLoading: "Carregando as perguntas…",
	questionsFailed: "Não foi possível carregar as perguntas.",
	questionsOffline: "Sem conexão. As perguntas chegam quando a conexão voltar.",
	askLabel: "Sua pergunta",
	askPlaceholder: "O que você quer saber?",
	askHint: "A loja ou {creator} responde. Sua pergunta aparece quando a loja aprovar.",
	askHintShop: "A loja responde. Sua pergunta aparece quando ela aprovar.",
	askAbout: "Sobre {product}",
	askAboutNone: "Perguntar sobre o vídeo inteiro",
	askProduct: "Perguntar sobre este produto",
	askLeft: {
		one: "Resta {count} caractere",
		other: "Restam {count} caracteres"
	},
	askSending: "Enviando",
	askSent: "Sua pergunta chegou.",
	askWaiting: "Aguarda a aprovação da loja. Só você vê.",
	askHidden: "A loja não mostra esta pergunta. Só você vê.",
	askYours: "Sua",
	askTakeBack: "Retirar",
	askTakeBackOf: "Retirar: {question}",
	askTakenBack: "Sua pergunta foi apagada.",
	askTakeBackFailed: "Não foi possível retirar a pergunta. Tente de novo em instantes.",
	askKeptBrowser: "Você pode retirar a pergunta neste navegador.",
	askKeptVisit: "Você pode retirar a pergunta até fechar esta aba. Nada fica guardado por mais tempo.",
	askKeptPage: "Você pode retirar a pergunta até sair desta página. Nada fica guardado aqui.",
	askEmpty: "Escreva primeiro sua pergunta.",
	askOffline: "Sem conexão. Sua pergunta fica aqui. Envie quando a conexão voltar.",
	askLost: "Sua pergunta não chegou. Ela fica aqui. Envie de novo.",
	askTooMany: "Chegaram perguntas demais ao mesmo tempo. A sua fica aqui. Envie mais tarde.",
	askWords: "A loja não aceita algumas destas palavras. Mude e envie de novo.",
	askClosed: "A loja não recebe perguntas aqui no momento.",
	answerShop: "A loja",
	answerBy: "Resposta de {name}",
	answerAt: "Assistir a partir de {time}"
};

export { pt_exports as t };
//# sourceMappingURL=comments-pt.js.map