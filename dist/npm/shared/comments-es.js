
// src/i18n/comments/es.ts
var es_exports = { get texts() { return texts; } };
var texts = {
	ask: "Preguntar",
	questionsOf: {
		one: "1 pregunta",
		other: "{count} preguntas"
	},
	questionsClose: "Cerrar las preguntas",
	questionsNone: "Aún no hay preguntas",
	questionsLoading: "Cargando las preguntas…",
	questionsFailed: "No se pudieron cargar las preguntas.",
	questionsOffline: "No tienes conexión. Las preguntas llegan cuando vuelvas a tenerla.",
	askLabel: "Tu pregunta",
	askPlaceholder: "¿Qué te gustaría saber?",
	askHint: "Responde la tienda o {creator}. Tu pregunta aparece cuando la tienda la aprueba.",
	askHintShop: "Responde la tienda. Tu pregunta aparece cuando la aprueba.",
	askAbout: "Sobre {product}",
	askAboutNone: "Preguntar mejor por todo el vídeo",
	askProduct: "Preguntar por este producto",
	askLeft: {
		one: "Queda 1 carácter",
		other: "Quedan {count} caracteres"
	},
	askSending: "Enviando",
	askSent: "Tu pregunta ha llegado.",
	askWaiting: "Espera la aprobación de la tienda. Solo la ves tú.",
	askHidden: "La tienda no muestra esta pregunta. Solo la ves tú.",
	askYours: "Tuya",
	askTakeBack: "Retirar",
	askTakeBackOf: "Retirar: {question}",
	askTakenBack: "Tu pregunta se ha borrado.",
	askTakeBackFailed: "No se pudo retirar la pregunta. Inténtalo de nuevo en un momento.",
	askKeptBrowser: "Puedes retirarla en este navegador.",
	askKeptVisit: "Puedes retirarla hasta que cierres esta pestaña. Nada se guarda por más tiempo.",
	askKeptPage: "Puedes retirarla hasta que salgas de esta página. Aquí no se guarda nada.",
	askEmpty: "Escribe primero tu pregunta.",
	askOffline: "No tienes conexión. Tu pregunta se queda aquí. Envíala cuando vuelvas a tenerla.",
	askLost: "Tu pregunta no ha llegado. Se queda aquí. Envíala otra vez.",
	askTooMany: "Han llegado demasiadas preguntas a la vez. La tuya se queda aquí. Envíala más tarde.",
	askWords: "La tienda no acepta algunas de estas palabras. Cámbialas y envíala otra vez.",
	askClosed: "La tienda no admite preguntas aquí en este momento.",
	answerShop: "La tienda",
	answerBy: "Respuesta de {name}",
	answerAt: "Ver desde {time}"
};

export { es_exports as t };
//# sourceMappingURL=comments-es.js.map