/**
 * The shopper's own questions, with the secret by which each can be taken back. Kept by the rules of all that is kept: for long where the
 * shopper has permitted to store something, else for the visit, because they have asked for it by asking, else while the page is open.
 */
import type { QuestionState } from '../../feed/thread/thread.js';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import type { ShopperMemory } from '../memory.js';

export interface OwnQuestion {
  id: string;
  token: string;
  video: string;
  text: string;
  product: string | null;
  at: string;
  state: QuestionState;
}

/** The oldest go first. */
const MAX_KEPT = 50;

export function createOwnQuestions(memory: ShopperMemory | null) {
  let kept: readonly OwnQuestion[] = [];
  const read = (): readonly OwnQuestion[] => {
    const raw = parseJson(memory?.read('questions') ?? 'null');
    return Array.isArray(raw) ? raw.flatMap((each) => readOwn(each) ?? []) : kept;
  };
  return {
    read,
    /** Read again before: another tab may have asked meanwhile. */
    change(make: (own: readonly OwnQuestion[]) => readonly OwnQuestion[]): readonly OwnQuestion[] {
      kept = make(read()).slice(-MAX_KEPT);
      memory?.write('questions', kept.length > 0 ? JSON.stringify(kept) : null, 'visit');
      return kept;
    },
    /** Where they are. */
    place: () => memory?.place() ?? 'page',
  };
}

function readOwn(raw: unknown): OwnQuestion | null {
  if (!isRecord(raw)) return null;
  const { id, token, video, text, product, at } = raw;
  const state = (['waiting', 'shown', 'hidden'] as const).find((each) => each === raw['state']);
  const isText = [id, token, video, text, at].every((each) => typeof each === 'string');
  if (!isText || !state) return null;
  return {
    ...({ id, token, video, text, at } as Pick<
      OwnQuestion,
      'id' | 'token' | 'video' | 'text' | 'at'
    >),
    product: typeof product === 'string' ? product : null,
    state,
  };
}
