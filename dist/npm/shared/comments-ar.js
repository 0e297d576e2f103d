
// src/i18n/comments/ar.ts
var ar_exports = { get texts() { return texts; } };
var texts = {
	ask: "اسأل",
	questionsOf: {
		zero: "لا أسئلة",
		one: "سؤال واحد",
		two: "سؤالان",
		few: "{count} أسئلة",
		many: "{count} سؤالًا",
		other: "{count} سؤال"
	},
	questionsClose: "إغلاق الأسئلة",
	questionsNone: "لا توجد أسئلة بعد",
	questionsLoading: "جارٍ تحميل الأسئلة…",
	questionsFailed: "تعذّر تحميل الأسئلة.",
	questionsOffline: "لا يوجد اتصال. تظهر الأسئلة عند عودة الاتصال.",
	askLabel: "سؤالك",
	askPlaceholder: "ما الذي تود معرفته؟",
	askHint: "يجيب المتجر أو {creator}. يظهر سؤالك بعد موافقة المتجر.",
	askHintShop: "يجيب المتجر. يظهر سؤالك بعد الموافقة عليه.",
	askAbout: "عن {product}",
	askAboutNone: "السؤال عن الفيديو كله بدلًا من ذلك",
	askProduct: "اسأل عن هذا المنتج",
	askLeft: {
		zero: "لم يبق أي حرف",
		one: "بقي حرف واحد",
		two: "بقي حرفان",
		few: "بقيت {count} أحرف",
		many: "بقي {count} حرفًا",
		other: "بقي {count} حرف"
	},
	askSending: "جارٍ الإرسال",
	askSent: "وصل سؤالك.",
	askWaiting: "بانتظار موافقة المتجر. لا يراه غيرك.",
	askHidden: "لا يعرض المتجر هذا السؤال. لا يراه غيرك.",
	askYours: "سؤالك أنت",
	askTakeBack: "سحب السؤال",
	askTakeBackOf: "سحب السؤال: {question}",
	askTakenBack: "حُذف سؤالك.",
	askTakeBackFailed: "تعذّر سحب السؤال. حاول مرة أخرى بعد قليل.",
	askKeptBrowser: "يمكنك سحبه في هذا المتصفح.",
	askKeptVisit: "يمكنك سحبه إلى أن تغلق علامة التبويب. لا يُحفظ شيء لمدة أطول.",
	askKeptPage: "يمكنك سحبه إلى أن تغادر هذه الصفحة. لا يُحفظ شيء هنا.",
	askEmpty: "اكتب سؤالك أولًا.",
	askOffline: "لا يوجد اتصال. يبقى سؤالك هنا. أرسله عند عودة الاتصال.",
	askLost: "لم يصل سؤالك. يبقى هنا. أرسله مرة أخرى.",
	askTooMany: "وصلت أسئلة كثيرة دفعة واحدة. يبقى سؤالك هنا. أرسله لاحقًا.",
	askWords: "لا يقبل المتجر بعض هذه الكلمات. غيّرها وأرسل السؤال مرة أخرى.",
	askClosed: "لا يستقبل المتجر أسئلة هنا حاليًا.",
	answerShop: "المتجر",
	answerBy: "إجابة من {name}",
	answerAt: "التشغيل من {time}"
};

export { ar_exports as t };
//# sourceMappingURL=comments-ar.js.map