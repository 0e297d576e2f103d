
// src/i18n/comments/he.ts
var he_exports = { get texts() { return texts; } };
var texts = {
	ask: "שאלה חדשה",
	questionsOf: {
		one: "שאלה אחת",
		two: "שתי שאלות",
		other: "{count} שאלות"
	},
	questionsClose: "סגירת השאלות",
	questionsNone: "עדיין אין שאלות",
	questionsLoading: "השאלות נטענות…",
	questionsFailed: "לא ניתן היה לטעון את השאלות.",
	questionsOffline: "אין חיבור לאינטרנט. השאלות יופיעו כשהחיבור יחזור.",
	askLabel: "השאלה שלך",
	askPlaceholder: "מה היית רוצה לדעת?",
	askHint: "החנות או {creator} יענו. השאלה תופיע אחרי שהחנות תאשר אותה.",
	askHintShop: "החנות עונה. השאלה תופיע אחרי שתאושר.",
	askAbout: "על {product}",
	askAboutNone: "שאלה על כל הסרטון במקום זאת",
	askProduct: "שאלה על המוצר הזה",
	askLeft: {
		one: "נותר תו אחד",
		two: "נותרו שני תווים",
		other: "נותרו {count} תווים"
	},
	askSending: "בשליחה",
	askSent: "השאלה הגיעה.",
	askWaiting: "ממתינה לאישור החנות. רק לך היא מוצגת.",
	askHidden: "החנות אינה מציגה את השאלה. רק לך היא מוצגת.",
	askYours: "שלך",
	askTakeBack: "ביטול השאלה",
	askTakeBackOf: "ביטול השאלה: {question}",
	askTakenBack: "השאלה נמחקה.",
	askTakeBackFailed: "לא ניתן היה לבטל את השאלה. כדאי לנסות שוב בעוד רגע.",
	askKeptBrowser: "אפשר לבטל אותה בדפדפן הזה.",
	askKeptVisit: "אפשר לבטל אותה עד לסגירת הכרטיסייה. דבר לא נשמר לזמן ארוך יותר.",
	askKeptPage: "אפשר לבטל אותה עד ליציאה מהדף. דבר לא נשמר כאן.",
	askEmpty: "קודם יש לכתוב את השאלה.",
	askOffline: "אין חיבור לאינטרנט. השאלה נשארת כאן. אפשר לשלוח אותה כשהחיבור יחזור.",
	askLost: "השאלה לא הגיעה. היא נשארת כאן. אפשר לשלוח שוב.",
	askTooMany: "הגיעו יותר מדי שאלות בבת אחת. שלך נשארת כאן. אפשר לשלוח מאוחר יותר.",
	askWords: "החנות אינה מקבלת חלק מהמילים האלה. יש לשנות אותן ולשלוח שוב.",
	askClosed: "החנות אינה מקבלת כאן שאלות כרגע.",
	answerShop: "החנות",
	answerBy: "תשובה מאת {name}",
	answerAt: "הפעלה מ־{time}"
};

export { he_exports as t };
//# sourceMappingURL=comments-he.js.map