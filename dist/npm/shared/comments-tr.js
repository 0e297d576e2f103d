
// src/i18n/comments/tr.ts
var tr_exports = { get texts() { return texts; } };
var texts = {
	ask: "Sor",
	questionsOf: {
		one: "{count} soru",
		other: "{count} soru"
	},
	questionsClose: "Soruları kapat",
	questionsNone: "Henüz soru yok",
	questionsLoading: "Sorular yükleniyor…",
	questionsFailed: "Sorular yüklenemedi.",
	questionsOffline: "Çevrimdışısınız. Bağlantı gelince sorular görünür.",
	askLabel: "Sorunuz",
	askPlaceholder: "Ne öğrenmek istersiniz?",
	askHint: "Mağaza veya {creator} yanıtlar. Sorunuz mağaza onaylayınca görünür.",
	askHintShop: "Mağaza yanıtlar. Sorunuz onaylanınca görünür.",
	askAbout: "Konu: {product}",
	askAboutNone: "Bunun yerine videonun tamamını sor",
	askProduct: "Bu ürün hakkında sor",
	askLeft: {
		one: "{count} karakter kaldı",
		other: "{count} karakter kaldı"
	},
	askSending: "Gönderiliyor",
	askSent: "Sorunuz ulaştı.",
	askWaiting: "Mağazanın onayını bekliyor. Yalnızca siz görüyorsunuz.",
	askHidden: "Mağaza bu soruyu göstermiyor. Yalnızca siz görüyorsunuz.",
	askYours: "Sizin",
	askTakeBack: "Geri al",
	askTakeBackOf: "Geri al: {question}",
	askTakenBack: "Sorunuz silindi.",
	askTakeBackFailed: "Soru geri alınamadı. Birazdan yeniden deneyin.",
	askKeptBrowser: "Bu tarayıcıda geri alabilirsiniz.",
	askKeptVisit: "Bu sekmeyi kapatana kadar geri alabilirsiniz. Daha uzun süre hiçbir şey saklanmaz.",
	askKeptPage: "Bu sayfadan ayrılana kadar geri alabilirsiniz. Burada hiçbir şey saklanmaz.",
	askEmpty: "Önce sorunuzu yazın.",
	askOffline: "Çevrimdışısınız. Sorunuz burada duruyor. Bağlantı gelince gönderin.",
	askLost: "Sorunuz ulaşmadı. Burada duruyor. Yeniden gönderin.",
	askTooMany: "Aynı anda çok fazla soru geldi. Sizinki burada duruyor. Daha sonra gönderin.",
	askWords: "Mağaza bu sözcüklerden bazılarını kabul etmiyor. Değiştirip yeniden gönderin.",
	askClosed: "Mağaza şu anda burada soru almıyor.",
	answerShop: "Mağaza",
	answerBy: "Yanıtlayan: {name}",
	answerAt: "{time} anından oynat"
};

export { tr_exports as t };
//# sourceMappingURL=comments-tr.js.map