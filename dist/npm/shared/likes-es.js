
// src/i18n/likes/es.ts
var es_exports = { get texts() { return texts; } };
var texts = {
	like: "Me gusta",
	likesOf: {
		one: "A 1 persona le gusta",
		other: "A {count} personas les gusta"
	},
	likeAnd: "Me gusta. {likes}",
	likeNow: "Te gusta este vídeo.",
	unlikeNow: "Ya no te gusta este vídeo.",
	likeLost: "No ha llegado. Vuelve a pulsar el corazón.",
	likeOffline: "No tienes conexión. Pulsa el corazón cuando vuelvas a tenerla.",
	likeTooMany: "Han llegado demasiados a la vez. Vuelve a pulsar el corazón más tarde.",
	likeClosed: "La tienda no acepta me gusta aquí en este momento.",
	likeHere: "Solo en esta página. No cuenta, porque no se puede guardar nada para ello."
};

export { es_exports as t };
//# sourceMappingURL=likes-es.js.map