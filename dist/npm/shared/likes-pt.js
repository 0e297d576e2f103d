
// src/i18n/likes/pt.ts
var pt_exports = { get texts() { return texts; } };
var texts = {
	like: "Curtir",
	likesOf: {
		one: "{count} curtida",
		other: "{count} curtidas"
	},
	likeAnd: "Curtir. {likes}",
	likeNow: "Você curtiu este vídeo.",
	unlikeNow: "Você não curte mais este vídeo.",
	likeLost: "Isso não chegou. Toque no coração de novo.",
	likeOffline: "Você está offline. Toque no coração quando tiver conexão de novo.",
	likeTooMany: "Chegaram muitos ao mesmo tempo. Toque no coração de novo mais tarde.",
	likeClosed: "A loja não aceita curtidas aqui no momento.",
	likeHere: "Só nesta página. Não conta, porque nada pode ser guardado para isso."
};

export { pt_exports as t };
//# sourceMappingURL=likes-pt.js.map