
// src/i18n/comments/ko.ts
var ko_exports = { get texts() { return texts; } };
var texts = {
	ask: "질문하기",
	questionsOf: { other: "질문 {count}개" },
	questionsClose: "질문 닫기",
	questionsNone: "아직 질문이 없어요",
	questionsLoading: "질문을 불러오는 중…",
	questionsFailed: "질문을 불러오지 못했어요.",
	questionsOffline: "오프라인이에요. 다시 연결되면 질문이 보여요.",
	askLabel: "내 질문",
	askPlaceholder: "무엇이 궁금하세요?",
	askHint: "스토어나 {creator} 님이 답해요. 질문은 스토어가 승인하면 보여요.",
	askHintShop: "스토어가 답해요. 질문은 승인되면 보여요.",
	askAbout: "{product} 관련",
	askAboutNone: "영상 전체에 대해 질문하기",
	askProduct: "이 상품에 대해 질문하기",
	askLeft: { other: "{count}자 남음" },
	askSending: "보내는 중",
	askSent: "질문이 전달됐어요.",
	askWaiting: "스토어의 승인을 기다리고 있어요. 나에게만 보여요.",
	askHidden: "스토어가 이 질문을 공개하지 않아요. 나에게만 보여요.",
	askYours: "내가 쓴 질문",
	askTakeBack: "취소하기",
	askTakeBackOf: "취소하기: {question}",
	askTakenBack: "질문을 삭제했어요.",
	askTakeBackFailed: "질문을 취소하지 못했어요. 잠시 후 다시 시도해 주세요.",
	askKeptBrowser: "이 브라우저에서 취소할 수 있어요.",
	askKeptVisit: "이 탭을 닫을 때까지 취소할 수 있어요. 그 이후에는 아무것도 저장되지 않아요.",
	askKeptPage: "이 페이지를 떠날 때까지 취소할 수 있어요. 여기에는 아무것도 저장되지 않아요.",
	askEmpty: "먼저 질문을 써 주세요.",
	askOffline: "오프라인이에요. 질문은 여기에 남아 있어요. 다시 연결되면 보내 주세요.",
	askLost: "질문이 전달되지 않았어요. 여기에 남아 있으니 다시 보내 주세요.",
	askTooMany: "한꺼번에 질문이 너무 많이 왔어요. 질문은 여기에 남아 있으니 나중에 보내 주세요.",
	askWords: "스토어가 받지 않는 단어가 있어요. 고쳐서 다시 보내 주세요.",
	askClosed: "지금은 여기서 질문을 받지 않아요.",
	answerShop: "스토어",
	answerBy: "{name} 님의 답변",
	answerAt: "{time}부터 재생"
};

export { ko_exports as t };
//# sourceMappingURL=comments-ko.js.map