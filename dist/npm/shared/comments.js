import { G as useStyles, S as Icon, X as useLazy, Z as Photo, b as play, d as usePageExtras, f as Sheet, g as close, l as usePlayer, p as SheetClose, rt as useShelf, u as RailButton } from "./shelf.js";
import { d as subjectOf, i as createTranslate, m as priceLine, z as safeUrl } from "./plain.js";
import { $ as randomToken, G as readAsked, K as readCode, Q as loadTexts, W as createEndpoint, X as questionText, Y as readThread, Z as parseJson, et as isRecord, mn as omitNullish, n as clock, q as readCounts, v as question } from "./common.js";
import { createModel, signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/i18n/commentsLanguages.ts
/** Questions below the videos: by themselves, so that shelves without questions fetch none of it. */
var commentsLanguages = {
	ar: () => import("./comments-ar.js").then((n) => n.t),
	de: () => import("./comments-de.js").then((n) => n.t),
	es: () => import("./comments-es.js").then((n) => n.t),
	fr: () => import("./comments-fr.js").then((n) => n.t),
	he: () => import("./comments-he.js").then((n) => n.t),
	it: () => import("./comments-it.js").then((n) => n.t),
	ja: () => import("./comments-ja.js").then((n) => n.t),
	ko: () => import("./comments-ko.js").then((n) => n.t),
	nl: () => import("./comments-nl.js").then((n) => n.t),
	pl: () => import("./comments-pl.js").then((n) => n.t),
	pt: () => import("./comments-pt.js").then((n) => n.t),
	sv: () => import("./comments-sv.js").then((n) => n.t),
	tr: () => import("./comments-tr.js").then((n) => n.t),
	zh: () => import("./comments-zh.js").then((n) => n.t)
};

// src/i18n/en/comments.ts
/** English texts of the questions below a video. They, and each other language of them, come where a shelf has questions. */
var commentsTexts = {
	ask: "Ask",
	questionsOf: {
		one: "1 question",
		other: "{count} questions"
	},
	questionsClose: "Close the questions",
	questionsNone: "No questions yet",
	questionsLoading: "Loading the questions…",
	questionsFailed: "The questions could not be loaded.",
	questionsOffline: "You are offline. The questions come when you are connected again.",
	askLabel: "Your question",
	askPlaceholder: "What would you like to know?",
	askHint: "The shop or {creator} answers. Your question appears once the shop has approved it.",
	askHintShop: "The shop answers. Your question appears once it has approved it.",
	askAbout: "About {product}",
	askAboutNone: "Ask about the whole video instead",
	askProduct: "Ask about this product",
	askLeft: {
		one: "1 character left",
		other: "{count} characters left"
	},
	askSending: "Sending",
	askSent: "Your question has arrived.",
	askWaiting: "Waits for the shop’s approval. Only you see it.",
	askHidden: "The shop does not show this question. Only you see it.",
	askYours: "Yours",
	askTakeBack: "Take back",
	askTakeBackOf: "Take back: {question}",
	askTakenBack: "Your question is gone.",
	askTakeBackFailed: "Your question could not be taken back. Try again in a moment.",
	askKeptBrowser: "You can take it back in this browser.",
	askKeptVisit: "You can take it back until you close this tab. Nothing is stored for longer.",
	askKeptPage: "You can take it back until you leave this page. Nothing is stored here.",
	askEmpty: "Write your question first.",
	askOffline: "You are offline. Your question stays here. Send it when you are connected again.",
	askLost: "Your question has not arrived. It stays here. Send it again.",
	askTooMany: "Too many questions came at once. Yours stays here. Send it later.",
	askWords: "The shop does not take some of these words. Change them and send it again.",
	askClosed: "The shop takes no questions here at the moment.",
	answerShop: "The shop",
	answerBy: "Answer by {name}",
	answerAt: "Play from {time}"
};

// src/models/comments/questionsClient.ts
/** Speaks with the merchant's endpoint for questions. What it answers is looked at before anything of it is shown. */
function createQuestionsClient(env, settings) {
	const { addressOf, send } = createEndpoint(env, settings);
	const read = async (asked, parse) => {
		const answered = await send(addressOf(asked), {});
		return answered?.response.ok ? parse(answered.text) : null;
	};
	const own = (token) => ({ authorization: `Bearer ${token}` });
	return {
		counts: () => read({}, readCounts),
		thread: (video, after) => read({
			video,
			after
		}, readThread),
		async ask(question) {
			const body = omitNullish({
				...question,
				key: settings.key(),
				locale: settings.locale(),
				visitor: settings.visitor()
			});
			const answered = await send(settings.address(), {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body)
			});
			if (!answered) return "lost";
			const { response, text } = answered;
			return response.ok ? readAsked(text) ?? "lost" : problemOf(response.status, readCode(text));
		},
		async stateOf(id, token) {
			const answered = await send(addressOf({ id }), {
				headers: own(token),
				cache: "no-store"
			});
			if (!answered) return null;
			if (answered.response.status === 404) return "gone";
			return answered.response.ok ? readAsked(answered.text)?.state ?? null : null;
		},
		async takeBack(id, token) {
			const answered = await send(addressOf({ id }), {
				method: "DELETE",
				headers: own(token)
			});
			return answered !== null && (answered.response.ok || answered.response.status === 404);
		}
	};
}
function problemOf(status, code) {
	if (status === 429) return "tooMany";
	if (code === "WORDS_BLOCKED") return "words";
	if (code === "TEXT_EMPTY") return "empty";
	if ([
		401,
		403,
		404,
		405,
		410
	].includes(status)) return "closed";
	return "lost";
}

// src/models/comments/ownQuestions.ts
function createOwnQuestions(memory) {
	let kept = [];
	const read = () => {
		const raw = parseJson(memory?.read("questions") ?? "null");
		return Array.isArray(raw) ? raw.flatMap((each) => readOwn(each) ?? []) : kept;
	};
	return {
		read,
		/** Read again before: another tab may have asked meanwhile. */
		change(make) {
			kept = make(read()).slice(-50);
			memory?.write("questions", kept.length > 0 ? JSON.stringify(kept) : null, "visit");
			return kept;
		},
		/** Where they are. */
		place: () => memory?.place() ?? "page"
	};
}
function readOwn(raw) {
	if (!isRecord(raw)) return null;
	const { id, token, video, text, product, at } = raw;
	const state = [
		"waiting",
		"shown",
		"hidden"
	].find((each) => each === raw["state"]);
	if (![
		id,
		token,
		video,
		text,
		at
	].every((each) => typeof each === "string") || !state) return null;
	return {
		id,
		token,
		video,
		text,
		at,
		product: typeof product === "string" ? product : null,
		state
	};
}

// src/models/comments/questionsModel.ts
var NOTHING = {
	status: "loading",
	questions: [],
	count: 0,
	next: null
};
/** Questions below the videos of one shelf: what is asked and answered, and what the shopper asks. Comes when the first is looked for. */
var QuestionsModel = /* @__PURE__ */ (() => (createModel((deps) => {
	const { client, player, record } = deps;
	const kept = createOwnQuestions(deps.memory);
	const { counts, loadCounts } = createCounts(client);
	const threads = signal(/* @__PURE__ */ new Map());
	const own = signal(kept.read());
	const ownPlace = signal(kept.place());
	const asking = createAsking(deps, kept, (next) => {
		own.value = next;
		ownPlace.value = kept.place();
	});
	const put = (video, change) => {
		const before = threads.peek().get(video) ?? NOTHING;
		threads.value = new Map([...threads.peek(), [video, {
			...before,
			...change
		}]]);
	};
	const load = async (video) => {
		put(video, { status: threads.peek().get(video)?.status === "ready" ? "ready" : "loading" });
		const thread = await client.thread(video, null);
		if (thread) put(video, {
			...thread,
			status: "ready"
		});
		else if (threads.peek().get(video)?.status !== "ready") put(video, { status: "failed" });
		await lookForOwn(video);
	};
	/** How those stand that not everybody sees. */
	const lookForOwn = async (video) => {
		const isShown = new Set(threads.peek().get(video)?.questions.map(({ id }) => id));
		const unseen = own.peek().filter((each) => each.video === video && !isShown.has(each.id));
		const found = await Promise.all(unseen.map(async ({ id, token }) => [id, await client.stateOf(id, token)]));
		const states = new Map([...found, ...[...isShown].map((id) => [id, "shown"])]);
		own.value = kept.change((all) => all.flatMap((each) => {
			const state = states.get(each.id) ?? each.state;
			return state === "gone" ? [] : [{
				...each,
				state
			}];
		}));
	};
	return {
		counts,
		threads,
		own,
		ownPlace,
		loadCounts,
		load,
		async open(video) {
			await load(video);
			const thread = threads.peek().get(video);
			const isOpen = player.wantedList.peek() && player.video.peek()?.id === video;
			if (thread?.status === "ready" && isOpen) record("questions_opened", subjectOf(player), { count: thread.count });
		},
		async more(video) {
			const before = threads.peek().get(video);
			if (!before?.next) return;
			const thread = await client.thread(video, before.next);
			if (!thread) return;
			const known = new Set(before.questions.map(({ id }) => id));
			const fresh = thread.questions.filter(({ id }) => !known.has(id));
			put(video, {
				...thread,
				questions: [...before.questions, ...fresh]
			});
		},
		...asking,
		/** @returns whether it is gone now, here and at the shop. */
		async takeBack({ id, token, video }) {
			if (!await client.takeBack(id, token)) return false;
			own.value = kept.change((all) => all.filter((each) => each.id !== id));
			const thread = threads.peek().get(video);
			const rest = thread?.questions.filter((each) => each.id !== id) ?? [];
			if (thread && rest.length < thread.questions.length) put(video, {
				questions: rest,
				count: thread.count - 1
			});
			return true;
		}
	};
})))();
function createCounts(client) {
	/** `null` until the endpoint has told them. */
	const counts = signal(null);
	let loading = null;
	return {
		counts,
		loadCounts: () => loading ??= client.counts().then((told) => {
			counts.value = told ?? counts.peek();
			if (!told) loading = null;
		})
	};
}
/** How many questions of a video everybody sees; 0 while nobody knows. */
function countOf({ threads, counts }, video) {
	const thread = threads.value.get(video);
	return thread?.status === "ready" ? thread.count : counts.value?.get(video) ?? 0;
}
/** What the shopper writes, until the shop has it. */
function createAsking({ client, player, env, record, isOnline, makeToken }, kept, onOwn) {
	const drafts = signal(/* @__PURE__ */ new Map());
	/** The video whose question is on its way. */
	const sending = signal(null);
	const problem = signal(null);
	/** Of what was sent and not confirmed: it may have arrived, and is not to be asked twice. */
	let unsettled = null;
	const draftOf = (video) => drafts.peek().get(video) ?? {
		text: "",
		product: null
	};
	const write = (video, change) => {
		drafts.value = new Map([...drafts.peek(), [video, {
			...draftOf(video),
			...change
		}]]);
		if (problem.peek()?.video === video) problem.value = null;
	};
	const refuse = (video, why) => {
		problem.value = {
			video,
			why
		};
		return false;
	};
	return {
		drafts,
		sending,
		problem,
		write,
		/** @returns whether the shop has it. What was written stays until then. */
		async ask(video) {
			if (sending.peek() !== null) return false;
			const { text: typed, product } = draftOf(video);
			const text = questionText(typed, 500);
			if (text === "") return refuse(video, "empty");
			if (!isOnline()) return refuse(video, "offline");
			problem.value = null;
			sending.value = video;
			const token = unsettled?.video === video && unsettled.text === text && unsettled.product === product && unsettled?.token || makeToken();
			unsettled = {
				video,
				text,
				product,
				token
			};
			const subject = subjectOf(player, product ?? void 0);
			const asked = await client.ask({
				token,
				video,
				text,
				product
			});
			sending.value = null;
			if (typeof asked === "string") return refuse(video, asked === "lost" && !isOnline() ? "offline" : asked);
			unsettled = null;
			const at = new Date(env.nowMs()).toISOString();
			const { id, state, text: keptText } = asked;
			const question = {
				id,
				token,
				video,
				text: keptText ?? text,
				product,
				at,
				state
			};
			onOwn(kept.change((all) => [...all.filter((each) => each.id !== id), question]));
			if (draftOf(video).text === typed) write(video, { text: "" });
			record("question_asked", subject, {});
			return true;
		}
	};
}

// src/shelf/questionsPage.ts
/** Questions below the videos, made of the page's options; comes when a player with questions is open. */
var questionsPage_exports = { get createQuestions() { return createQuestions; } };
async function createQuestions(setting, memory) {
	const { env, context, disposer, measuring } = setting();
	const { deps, player } = context;
	const options = () => setting().options;
	const client = createQuestionsClient(env, {
		address: () => safeUrl(options().comments, deps.host.baseURI),
		key: () => options().key,
		locale: () => deps.spoken.lang,
		visitor: () => measuring.status()?.visitor ?? null
	});
	const model = new QuestionsModel({
		env,
		record: deps.record,
		player,
		client,
		memory,
		isOnline: () => deps.device.online.peek(),
		makeToken: randomToken
	});
	disposer.add(() => model[Symbol.dispose]());
	return {
		model,
		texts: await loadTexts(commentsLanguages, commentsTexts, deps.spoken.lang).catch(() => commentsTexts)
	};
}

// src/ui/comments/AskAboutProduct.css?inline
var AskAboutProduct_default = ".qs-askProduct{text-align:start;align-items:center;gap:8px;min-height:44px;font-weight:600;display:flex}";

// src/ui/comments/useQuestions.ts
/** The shelf's questions, once they are there; `null` until then, and where they do not come. */
function useQuestions() {
	const extras = usePageExtras();
	const parts = useLazy(extras !== null, () => extras?.questions() ?? Promise.reject());
	return parts === "failed" ? null : parts;
}
/** Words in the page's language, with the merchant's own wording where there is one. */
function useCommentsText({ texts }) {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(texts, deps.texts, deps.fill), [deps, texts]);
}

// src/ui/comments/AskAboutProduct.tsx
var AskAboutProduct_exports = { get AskAboutProduct() { return AskAboutProduct; } };
/** From a product's sheet to a question about it, below the video that is watched. */
function AskAboutProduct({ productId }) {
	const parts = useQuestions();
	return parts && /* @__PURE__ */ jsx(Button, {
		productId,
		parts
	});
}
function Button({ productId, parts }) {
	const { player } = useShelf();
	const text = useCommentsText(parts);
	useStyles(AskAboutProduct_default);
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "qs-askProduct",
		part: "ask",
		onClick: () => player.openList({ questions: productId }),
		children: [
			/* @__PURE__ */ jsx(Icon, {
				path: question,
				sizePx: 20
			}),
			" ",
			text("askProduct")
		]
	});
}

// src/ui/comments/QuestionsButton.tsx
var QuestionsButton_exports = { get QuestionsButton() { return QuestionsButton; } };
/** Opens the questions below the video; says how many everybody sees, which is never made up. */
function QuestionsButton({ video }) {
	const parts = useQuestions();
	return parts && /* @__PURE__ */ jsx(Counted, {
		video,
		parts
	});
}
function Counted({ video, parts }) {
	const { deps, player } = useShelf();
	const text = useCommentsText(parts);
	const isOnline = deps.device.online.value;
	useEffect(() => void parts.model.loadCounts(), [isOnline]);
	const count = countOf(parts.model, video.id);
	return /* @__PURE__ */ jsx(RailButton, {
		part: "questions",
		icon: question,
		words: count > 0 ? text("questionsOf", { count }) : text("ask"),
		onClick: () => player.openList({ questions: null })
	});
}

// src/ui/comments/AskBar.tsx
/** From so many characters on it is said how many are left. */
var FEW = 60;
var problemTexts = {
	empty: "askEmpty",
	offline: "askOffline",
	lost: "askLost",
	tooMany: "askTooMany",
	words: "askWords",
	closed: "askClosed"
};
/** Where the shopper asks, at the foot of the sheet. What is written stays until the shop has it, whatever becomes of the sheet. */
function AskBar({ video, parts, hasHint }) {
	const { player } = useShelf();
	const { announce } = usePlayer();
	const { model } = parts;
	const text = useCommentsText(parts);
	const field = useRef(null);
	const isTyping = useSignal(false);
	const wanted = player.wantedList.value;
	const about = wanted && "questions" in wanted ? wanted.questions : null;
	useEffect(() => {
		if (about === null) return;
		model.write(video.id, { product: about });
		field.current?.focus({ preventScroll: true });
	}, [about]);
	const draft = model.drafts.value.get(video.id);
	const typed = draft?.text ?? "";
	const isSending = model.sending.value === video.id;
	const why = model.problem.value?.video === video.id ? model.problem.value.why : null;
	const left = 500 - Array.from(typed).length;
	const ask = async () => {
		field.current?.focus({ preventScroll: true });
		if (await model.ask(video.id)) announce(text("askSent"));
	};
	return /* @__PURE__ */ jsxs("form", {
		class: "qs-ask",
		onSubmit: (submit) => {
			submit.preventDefault();
			ask();
		},
		children: [
			/* @__PURE__ */ jsx(AboutChip, {
				productId: draft?.product ?? null,
				video,
				parts
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "qs-row",
				children: [/* @__PURE__ */ jsx("textarea", {
					ref: field,
					class: "qs-field",
					rows: 1,
					dir: "auto",
					enterkeyhint: "send",
					"aria-label": text("askLabel"),
					placeholder: text("askPlaceholder"),
					"aria-invalid": why !== null,
					"aria-describedby": "qs-why qs-left",
					maxLength: 500,
					readOnly: isSending,
					value: typed,
					onInput: (input) => model.write(video.id, { text: input.currentTarget.value }),
					onFocus: () => isTyping.value = true,
					onBlur: () => isTyping.value = false,
					onKeyDown: (event) => {
						if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
						event.preventDefault();
						ask();
					}
				}), /* @__PURE__ */ jsx("button", {
					type: "submit",
					class: "qs-send",
					part: "ask",
					"aria-disabled": isSending,
					children: isSending ? /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("span", {
						class: "sheet-ring",
						"aria-hidden": "true"
					}), /* @__PURE__ */ jsx("span", {
						class: "sheet-hidden",
						children: text("askSending")
					})] }) : text("ask")
				})]
			}),
			/* @__PURE__ */ jsx("p", {
				class: "qs-why",
				id: "qs-why",
				role: "alert",
				children: why && text(problemTexts[why])
			}),
			/* @__PURE__ */ jsx("p", {
				class: "qs-hint",
				id: "qs-left",
				children: left <= FEW ? text("askLeft", { count: left }) : hasHint && (isTyping.value || typed !== "") && /* @__PURE__ */ jsx(Hint, {
					video,
					parts
				})
			})
		]
	});
}
/** Who answers, and when it is seen by whom. */
function Hint({ video, parts }) {
	const { feed } = useShelf();
	const text = useCommentsText(parts);
	const creator = feed.creators.value.get(video.creator);
	return /* @__PURE__ */ jsx(Fragment, { children: creator ? text("askHint", { creator: creator.handle }) : text("askHintShop") });
}
/** What the question is about, if it is about a product. */
function AboutChip({ productId, video, parts }) {
	const { feed } = useShelf();
	const text = useCommentsText(parts);
	const product = feed.products.value.get(productId ?? "");
	if (!product) return null;
	return /* @__PURE__ */ jsxs("p", {
		class: "qs-chip",
		children: [/* @__PURE__ */ jsx("span", {
			class: "qs-chipWords",
			children: text("askAbout", { product: product.title })
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "qs-chipOff",
			"aria-label": text("askAboutNone"),
			onClick: () => parts.model.write(video.id, { product: null }),
			children: /* @__PURE__ */ jsx(Icon, {
				path: close,
				sizePx: 16
			})
		})]
	});
}

// src/ui/comments/QuestionItem.tsx
/** A question that everybody sees, with its answers. What was written is text: no links, no marks, its own direction. */
function QuestionItem({ question, video, parts, own }) {
	const text = useCommentsText(parts);
	return /* @__PURE__ */ jsxs("li", {
		class: "qs-item",
		children: [
			/* @__PURE__ */ jsx("p", {
				class: "qs-text",
				dir: "auto",
				children: question.text
			}),
			/* @__PURE__ */ jsx(About, {
				productId: question.product,
				parts
			}),
			own && /* @__PURE__ */ jsxs("p", {
				class: "qs-state",
				children: [
					text("askYours"),
					" ",
					/* @__PURE__ */ jsx(TakeBack, {
						question: own,
						parts
					})
				]
			}),
			question.answers.map((answer) => /* @__PURE__ */ jsx(AnswerItem, {
				answer,
				video,
				parts
			}, answer.id))
		]
	});
}
/** The author's own, where it is not among those that everybody sees. */
function OwnItem({ question, parts }) {
	const text = useCommentsText(parts);
	return /* @__PURE__ */ jsxs("li", {
		class: "qs-item qs-own",
		children: [
			/* @__PURE__ */ jsx("p", {
				class: "qs-text",
				dir: "auto",
				children: question.text
			}),
			/* @__PURE__ */ jsx(About, {
				productId: question.product,
				parts
			}),
			/* @__PURE__ */ jsx("p", {
				class: "qs-state",
				children: text(states[question.state])
			}),
			/* @__PURE__ */ jsxs("p", {
				class: "qs-state",
				children: [
					/* @__PURE__ */ jsx(TakeBack, {
						question,
						parts
					}),
					" ",
					text(places[parts.model.ownPlace.value])
				]
			})
		]
	});
}
/** One that is shown stands here where the others could not be loaded. */
var states = {
	waiting: "askWaiting",
	hidden: "askHidden",
	shown: "askYours"
};
var places = {
	browser: "askKeptBrowser",
	visit: "askKeptVisit",
	page: "askKeptPage"
};
function About({ productId, parts }) {
	const { feed } = useShelf();
	const text = useCommentsText(parts);
	const product = feed.products.value.get(productId ?? "");
	return product ? /* @__PURE__ */ jsx("p", {
		class: "qs-about",
		children: text("askAbout", { product: product.title })
	}) : null;
}
function TakeBack({ question, parts }) {
	const { announce } = usePlayer();
	const text = useCommentsText(parts);
	const isBusy = useSignal(false);
	const hasFailed = useSignal(false);
	const takeBack = async (button) => {
		if (isBusy.value) return;
		isBusy.value = true;
		const heading = button.closest("section")?.querySelector(".qs-head");
		const isGone = await parts.model.takeBack(question);
		isBusy.value = false;
		hasFailed.value = !isGone;
		if (isGone) heading?.focus({ preventScroll: true });
		announce(text(isGone ? "askTakenBack" : "askTakeBackFailed"));
	};
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		class: "qs-link",
		"aria-label": text("askTakeBackOf", { question: question.text }),
		"aria-disabled": isBusy.value,
		onClick: (event) => void takeBack(event.currentTarget),
		children: text("askTakeBack")
	}), hasFailed.value && /* @__PURE__ */ jsx("span", {
		class: "qs-wrong",
		children: text("askTakeBackFailed")
	})] });
}
function AnswerItem({ answer, video, parts }) {
	const { feed } = useShelf();
	const text = useCommentsText(parts);
	const creator = feed.creators.value.get(video.creator);
	const name = answer.by === "creator" && creator?.handle || text("answerShop");
	return /* @__PURE__ */ jsxs("div", {
		class: "qs-answer",
		"data-by": answer.by,
		children: [
			/* @__PURE__ */ jsxs("p", {
				class: "qs-by",
				children: [/* @__PURE__ */ jsx("span", {
					class: "sheet-hidden",
					children: text("answerBy", { name })
				}), /* @__PURE__ */ jsx("span", {
					"aria-hidden": "true",
					children: /* @__PURE__ */ jsx("bdi", { children: name })
				})]
			}),
			/* @__PURE__ */ jsx("p", {
				class: "qs-text",
				dir: "auto",
				children: answer.text
			}),
			answer.seconds !== null && /* @__PURE__ */ jsx(Moment, {
				seconds: answer.seconds,
				parts
			}),
			answer.product !== null && /* @__PURE__ */ jsx(AnswerProduct, { productId: answer.product })
		]
	});
}
/** Takes the video to the second that shows it, and lets it play. A platform's player that cannot be sought has no such button. */
function Moment({ seconds, parts }) {
	const { deps } = useShelf();
	const { playback } = usePlayer();
	const text = useCommentsText(parts);
	const { capabilities, phase } = playback.current.value;
	if (capabilities.value && !capabilities.value.seek) return null;
	const time = clock(deps.format, seconds);
	const play$1 = () => {
		playback.seek(seconds);
		if (phase.value !== "playing") playback.togglePlay("tap");
	};
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "qs-moment",
		"aria-label": text("answerAt", { time }),
		onClick: play$1,
		children: [
			/* @__PURE__ */ jsx(Icon, {
				path: play,
				sizePx: 16,
				isFilled: true
			}),
			" ",
			/* @__PURE__ */ jsx("bdi", { children: time })
		]
	});
}
/** Opened like a tag of the video, to which it is credited. */
function AnswerProduct({ productId }) {
	const { deps, feed } = useShelf();
	const { playback } = usePlayer();
	const product = feed.products.value.get(productId);
	if (!product) return null;
	const { now, instead } = priceLine(product, deps, feed.quotes.value.get(productId));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "qs-product",
		part: "product",
		onClick: () => playback.openTag(productId, "answer"),
		children: [
			/* @__PURE__ */ jsx(Photo, {
				image: product.image,
				className: "qs-thumb"
			}),
			/* @__PURE__ */ jsx("span", {
				class: "qs-title",
				dir: "auto",
				lang: feed.langOf(product),
				children: product.title
			}),
			" ",
			/* @__PURE__ */ jsx("span", {
				part: "price",
				class: "qs-price",
				children: instead ?? now
			})
		]
	});
}

// src/ui/comments/QuestionsSheet.css?inline
var QuestionsSheet_default = ".qs{--sheet-share:66dvh;--sheet-grip:22px}.qs.sheet-panel{--sheet-grip:12px;height:100%}.qs>.sheet-close{z-index:1;position:absolute;inset-block-start:12px;inset-inline-end:6px}.qs>.sheet-body{padding-block-end:16px;position:relative}.qs.sheet-panel>.sheet-body{padding-block-start:10px}.qs-head{outline:none;padding-inline-end:48px;font-size:18px;font-weight:600;line-height:1.4}.qs-note{color:var(--rs-muted);gap:12px;padding-block:16px;display:grid}.qs-note[role=status]{align-items:center;display:flex}.qs-list{display:grid}.qs-item{gap:6px;padding-block:14px;display:grid}.qs-item+.qs-item{border-top:1px solid var(--rs-line)}.qs-text{overflow-wrap:anywhere;unicode-bidi:isolate}.qs-item>.qs-text{font-weight:600}.qs-about,.qs-state{color:var(--rs-muted);overflow-wrap:anywhere;font-size:14px}.qs-own{border-radius:var(--sheet-round);background:color-mix(in srgb, var(--rs-on-surface) 6%, transparent);margin-block:8px;padding:12px 14px}.sheet .qs-own+.qs-item{border-top:0}.sheet .qs-link{min-height:32px;color:var(--rs-on-surface);text-underline-offset:3px;padding-inline-end:6px;font-weight:600;text-decoration:underline}.qs-wrong{color:var(--rs-on-surface)}.qs-answer{border-inline-start:2px solid var(--sheet-edge);justify-items:start;gap:4px;margin-block-start:4px;padding-inline-start:12px;display:grid}.qs-answer[data-by=creator]{border-color:var(--rs-accent)}.qs-by{overflow-wrap:anywhere;max-width:100%;font-size:14px;font-weight:600}.sheet .qs-moment{font-variant-numeric:tabular-nums;align-items:center;gap:6px;min-height:44px;font-weight:600;display:inline-flex}.sheet .qs-product{border-radius:var(--sheet-round);width:100%;min-height:64px;box-shadow:inset 0 0 0 1px var(--rs-line);text-align:start;align-items:center;gap:12px;padding:8px 10px;display:flex}.qs-thumb{object-fit:cover;border-radius:8px;flex:none;width:48px;height:48px}.qs-title{overflow-wrap:anywhere;flex:1;min-width:0}.qs-price{font-variant-numeric:tabular-nums;flex:none;font-weight:600}.qs-ask{padding:10px var(--sheet-pad) max(12px, env(safe-area-inset-bottom));border-top:1px solid var(--rs-line);background:var(--rs-surface);flex:none;gap:6px;display:grid}.qs-row{align-items:end;gap:8px;display:flex}.qs-field{border-radius:var(--sheet-round);background:var(--rs-surface);min-width:0;min-height:48px;max-height:144px;box-shadow:inset 0 0 0 1px var(--sheet-edge);color:var(--rs-on-surface);font:inherit;resize:none;field-sizing:content;border:0;flex:1;margin:0;padding:12px 14px;font-size:16px}.qs-field::placeholder{color:var(--rs-muted);opacity:1}.qs-field:focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:1px}.qs-field:read-only{opacity:.7}.sheet .qs-send{border-radius:var(--sheet-round);background:var(--rs-fill);min-width:64px;min-height:48px;color:var(--rs-on-accent);flex:none;place-items:center;padding-inline:16px;font-size:16px;font-weight:600;display:grid}.qs-why:empty,.qs-hint:empty{display:none}.qs-why{font-weight:600}.qs-hint{color:var(--rs-muted);font-size:13px}.qs-chip{background:color-mix(in srgb, var(--rs-on-surface) 8%, transparent);border-radius:99px;justify-self:start;align-items:center;max-width:100%;padding-inline-start:12px;font-size:14px;display:flex}.qs-chipWords{text-overflow:ellipsis;white-space:nowrap;min-width:0;overflow:hidden}.sheet .qs-chipOff{flex:none;place-items:center;width:44px;height:36px;display:grid}@media (height<=480px){.qs>.qs-ask{z-index:1;padding-block:6px;position:sticky;inset-block-end:0}}@media (forced-colors:active){.qs :is(.qs-field,.qs-product,.qs-own,.qs-chip){border:1px solid canvastext}.qs .sheet-body .qs-link{color:linktext;border:0}.sheet .qs-moment{padding-inline:8px}}";

// src/ui/comments/QuestionsSheet.tsx
var QuestionsSheet_exports = { get QuestionsSheet() { return QuestionsSheet; } };
/** To the button that opened it, and where that is hidden to the videos. */
var WAYS_BACK = [".pl-slide:not([inert]) [part~=\"questions\"]", ".pl-list"];
/** Questions below the video that is watched, their answers, and what the shopper asks. */
function QuestionsSheet() {
	const { player } = useShelf();
	const parts = useQuestions();
	const video = player.video.value;
	useStyles(QuestionsSheet_default);
	return parts && video && /* @__PURE__ */ jsx(Opened, {
		video,
		parts
	}, video.id);
}
function Opened({ video, parts }) {
	const { deps, player } = useShelf();
	const { model } = parts;
	const text = useCommentsText(parts);
	const isOnline = deps.device.online.value;
	useEffect(() => void model.open(video.id), []);
	const { status, questions } = model.threads.value.get(video.id) ?? {};
	const isEmpty = status === "ready" && questions?.length === 0 && !hasOwnIn(model, video.id);
	useEffect(() => {
		if (isOnline && status === "failed") model.load(video.id);
	}, [isOnline]);
	return /* @__PURE__ */ jsx(Sheet, {
		part: "questions",
		className: "qs",
		onClose: player.closeList,
		focusAfter: WAYS_BACK,
		children: ({ leave, heading }) => /* @__PURE__ */ jsxs(Fragment, { children: [
			/* @__PURE__ */ jsx(SheetClose, {
				label: text("questionsClose"),
				onPress: leave
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "sheet-body",
				children: [
					/* @__PURE__ */ jsx(Head, {
						video,
						parts,
						heading
					}),
					isEmpty && /* @__PURE__ */ jsx("p", {
						class: "qs-note",
						children: /* @__PURE__ */ jsx(Hint, {
							video,
							parts
						})
					}),
					/* @__PURE__ */ jsx(List, {
						video,
						parts
					})
				]
			}),
			/* @__PURE__ */ jsx(AskBar, {
				video,
				parts,
				hasHint: !isEmpty
			})
		] })
	});
}
var hasOwnIn = ({ own }, video) => own.value.some((each) => each.video === video);
function Head({ video, parts, heading }) {
	const text = useCommentsText(parts);
	const count = countOf(parts.model, video.id);
	const isReady = parts.model.threads.value.get(video.id)?.status === "ready";
	const hasOwn = hasOwnIn(parts.model, video.id);
	return /* @__PURE__ */ jsx("h2", {
		class: "qs-head",
		...heading,
		children: count > 0 ? text("questionsOf", { count }) : text(isReady && !hasOwn ? "questionsNone" : "askLabel")
	});
}
function List({ video, parts }) {
	const { deps } = useShelf();
	const { model } = parts;
	const text = useCommentsText(parts);
	const { text: playerText } = usePlayer();
	const thread = model.threads.value.get(video.id);
	const isOnline = deps.device.online.value;
	const questions = thread?.questions ?? [];
	const shown = new Set(questions.map(({ id }) => id));
	const own = model.own.value.filter((each) => each.video === video.id);
	const unseen = own.filter(({ id }) => !shown.has(id)).toReversed();
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		thread?.status === "failed" && /* @__PURE__ */ jsxs("div", {
			class: "qs-note",
			role: "alert",
			children: [/* @__PURE__ */ jsx("p", { children: text(isOnline ? "questionsFailed" : "questionsOffline") }), isOnline && /* @__PURE__ */ jsx("button", {
				type: "button",
				class: "sheet-second",
				onClick: () => void model.load(video.id),
				children: playerText("tryAgain")
			})]
		}),
		(!thread || thread.status === "loading") && /* @__PURE__ */ jsxs("p", {
			class: "qs-note",
			role: "status",
			children: [
				/* @__PURE__ */ jsx("span", {
					class: "sheet-ring",
					"aria-hidden": "true"
				}),
				" ",
				text("questionsLoading")
			]
		}),
		/* @__PURE__ */ jsxs("ul", {
			class: "qs-list",
			role: "list",
			children: [unseen.map((question) => /* @__PURE__ */ jsx(OwnItem, {
				question,
				parts
			}, question.id)), questions.map((question) => /* @__PURE__ */ jsx(QuestionItem, {
				question,
				video,
				parts,
				own: own.find(({ id }) => id === question.id) ?? null
			}, question.id))]
		}),
		thread?.next && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "sheet-second",
			onClick: () => void model.more(video.id),
			children: deps.text("showMore")
		})
	] });
}

export { questionsPage_exports as i, QuestionsButton_exports as n, AskAboutProduct_exports as r, QuestionsSheet_exports as t };
//# sourceMappingURL=comments.js.map