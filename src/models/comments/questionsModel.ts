import { createModel, signal } from '@preact/signals';
import type { Counts, Question } from '../../feed/thread/thread.js';
import { MAX_QUESTION, questionText } from '../../feed/thread/thread.js';
import type { ShelfDeps } from '../context.js';
import type { ShopperMemory } from '../memory.js';
import type { PlayerModel } from '../playerModel.js';
import { subjectOf } from '../subject.js';
import { createOwnQuestions, type OwnQuestion } from './ownQuestions.js';
import type { AskProblem, QuestionsClient } from './questionsClient.js';

export interface ThreadState {
  status: 'loading' | 'ready' | 'failed';
  questions: readonly Question[];
  count: number;
  next: string | null;
}

/** What is being written below one video; it stays while the sheet is closed. */
export interface Draft {
  text: string;
  product: string | null;
}

const NOTHING: ThreadState = { status: 'loading', questions: [], count: 0, next: null };

interface Deps extends Pick<ShelfDeps, 'env' | 'record'> {
  player: PlayerModel;
  client: QuestionsClient;
  memory: ShopperMemory | null;
  isOnline(): boolean;
  makeToken(): string;
}

/** Questions below the videos of one shelf: what is asked and answered, and what the shopper asks. Comes when the first is looked for. */
export const QuestionsModel = createModel((deps: Deps) => {
  const { client, player, record } = deps;
  const kept = createOwnQuestions(deps.memory);
  const { counts, loadCounts } = createCounts(client);
  const threads = signal<ReadonlyMap<string, ThreadState>>(new Map());
  const own = signal<readonly OwnQuestion[]>(kept.read());
  const ownPlace = signal(kept.place());
  const asking = createAsking(deps, kept, (next) => {
    own.value = next;
    ownPlace.value = kept.place();
  });

  const put = (video: string, change: Partial<ThreadState>) => {
    const before = threads.peek().get(video) ?? NOTHING;
    threads.value = new Map([...threads.peek(), [video, { ...before, ...change }]]);
  };
  const load = async (video: string) => {
    put(video, { status: threads.peek().get(video)?.status === 'ready' ? 'ready' : 'loading' });
    const thread = await client.thread(video, null);
    if (thread) put(video, { ...thread, status: 'ready' });
    else if (threads.peek().get(video)?.status !== 'ready') put(video, { status: 'failed' });
    await lookForOwn(video);
  };
  /** How those stand that not everybody sees. */
  const lookForOwn = async (video: string) => {
    const isShown = new Set(
      threads
        .peek()
        .get(video)
        ?.questions.map(({ id }) => id),
    );
    const unseen = own.peek().filter((each) => each.video === video && !isShown.has(each.id));
    const found = await Promise.all(
      unseen.map(async ({ id, token }) => [id, await client.stateOf(id, token)] as const),
    );
    const states = new Map([...found, ...[...isShown].map((id) => [id, 'shown'] as const)]);
    own.value = kept.change((all) =>
      all.flatMap((each) => {
        const state = states.get(each.id) ?? each.state;
        return state === 'gone' ? [] : [{ ...each, state }];
      }),
    );
  };

  return {
    counts,
    threads,
    own,
    ownPlace,
    loadCounts,
    load,
    async open(video: string) {
      await load(video);
      const thread = threads.peek().get(video);
      // Looked away meanwhile, they were not opened.
      const isOpen = player.wantedList.peek() && player.video.peek()?.id === video;
      if (thread?.status === 'ready' && isOpen)
        record('questions_opened', subjectOf(player), { count: thread.count });
    },
    async more(video: string) {
      const before = threads.peek().get(video);
      if (!before?.next) return;
      const thread = await client.thread(video, before.next);
      if (!thread) return;
      const known = new Set(before.questions.map(({ id }) => id));
      const fresh = thread.questions.filter(({ id }) => !known.has(id));
      put(video, { ...thread, questions: [...before.questions, ...fresh] });
    },
    ...asking,
    /** @returns whether it is gone now, here and at the shop. */
    async takeBack({ id, token, video }: OwnQuestion) {
      if (!(await client.takeBack(id, token))) return false;
      own.value = kept.change((all) => all.filter((each) => each.id !== id));
      const thread = threads.peek().get(video);
      const rest = thread?.questions.filter((each) => each.id !== id) ?? [];
      if (thread && rest.length < thread.questions.length)
        put(video, { questions: rest, count: thread.count - 1 });
      return true;
    },
  };
});
export type QuestionsModel = InstanceType<typeof QuestionsModel>;

function createCounts(client: QuestionsClient) {
  /** `null` until the endpoint has told them. */
  const counts = signal<Counts | null>(null);
  let loading: Promise<void> | null = null;
  return {
    counts,
    loadCounts: () =>
      (loading ??= client.counts().then((told) => {
        counts.value = told ?? counts.peek();
        // Not told, it is asked for again by the next who wants to know.
        if (!told) loading = null;
      })),
  };
}

/** How many questions of a video everybody sees; 0 while nobody knows. */
export function countOf({ threads, counts }: QuestionsModel, video: string): number {
  const thread = threads.value.get(video);
  return thread?.status === 'ready' ? thread.count : (counts.value?.get(video) ?? 0);
}

/** What the shopper writes, until the shop has it. */
function createAsking(
  { client, player, env, record, isOnline, makeToken }: Deps,
  kept: ReturnType<typeof createOwnQuestions>,
  onOwn: (own: readonly OwnQuestion[]) => void,
) {
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  /** The video whose question is on its way. */
  const sending = signal<string | null>(null);
  const problem = signal<{ video: string; why: AskProblem } | null>(null);
  /** Of what was sent and not confirmed: it may have arrived, and is not to be asked twice. */
  let unsettled: (Draft & { video: string; token: string }) | null = null;

  const draftOf = (video: string): Draft => drafts.peek().get(video) ?? { text: '', product: null };
  const write = (video: string, change: Partial<Draft>) => {
    drafts.value = new Map([...drafts.peek(), [video, { ...draftOf(video), ...change }]]);
    if (problem.peek()?.video === video) problem.value = null;
  };
  const refuse = (video: string, why: AskProblem) => {
    problem.value = { video, why };
    return false;
  };
  return {
    drafts,
    sending,
    problem,
    write,
    /** @returns whether the shop has it. What was written stays until then. */
    async ask(video: string): Promise<boolean> {
      if (sending.peek() !== null) return false;
      const { text: typed, product } = draftOf(video);
      const text = questionText(typed, MAX_QUESTION);
      if (text === '') return refuse(video, 'empty');
      if (!isOnline()) return refuse(video, 'offline');
      problem.value = null;
      sending.value = video;
      const isSame =
        unsettled?.video === video && unsettled.text === text && unsettled.product === product;
      const token = (isSame && unsettled?.token) || makeToken();
      unsettled = { video, text, product, token };
      const subject = subjectOf(player, product ?? undefined);
      const asked = await client.ask({ token, video, text, product });
      sending.value = null;
      if (typeof asked === 'string')
        return refuse(video, asked === 'lost' && !isOnline() ? 'offline' : asked);
      unsettled = null;
      const at = new Date(env.nowMs()).toISOString();
      const { id, state, text: keptText } = asked;
      const question = { id, token, video, text: keptText ?? text, product, at, state };
      onOwn(kept.change((all) => [...all.filter((each) => each.id !== id), question]));
      // What was typed meanwhile is another question.
      if (draftOf(video).text === typed) write(video, { text: '' });
      record('question_asked', subject, {});
      return true;
    },
  };
}
