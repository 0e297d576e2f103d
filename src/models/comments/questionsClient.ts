/** Speaks with the merchant's endpoint for questions. What it answers is looked at before anything of it is shown. */
import { readAsked, readCode, readCounts, readThread } from '../../feed/thread/readThread.js';
import type { AskRequest, Counts, QuestionState, Thread } from '../../feed/thread/thread.js';
import type { Env } from '../../tools/env.js';
import { omitNullish } from '../../tools/omitNullish.js';
import { createEndpoint, type EndpointSettings } from '../endpoint.js';

/** Why a question is not there: what the shopper is told. */
export type AskProblem = 'empty' | 'offline' | 'lost' | 'tooMany' | 'words' | 'closed';

export interface QuestionsSettings extends EndpointSettings {
  locale(): string | undefined;
  /** `null` without the shopper's permission. */
  visitor(): string | null;
}

export interface QuestionsClient {
  /** `null` where the endpoint does not answer, or something else. */
  counts(): Promise<Counts | null>;
  thread(video: string, after: string | null): Promise<Thread | null>;
  ask(
    question: Pick<AskRequest, 'token' | 'video' | 'text'> & { product: string | null },
  ): Promise<{ id: string; state: QuestionState; text: string | null } | AskProblem>;
  /** `'gone'`: nobody has it any more. `null`: it is not known. */
  stateOf(id: string, token: string): Promise<QuestionState | 'gone' | null>;
  /** @returns whether it is gone now. */
  takeBack(id: string, token: string): Promise<boolean>;
}

export function createQuestionsClient(
  env: Pick<Env, 'fetch' | 'setTimer'>,
  settings: QuestionsSettings,
): QuestionsClient {
  const { addressOf, send } = createEndpoint(env, settings);
  const read = async <T>(
    asked: Record<string, string | null>,
    parse: (text: string) => T | null,
  ): Promise<T | null> => {
    const answered = await send(addressOf(asked), {});
    return answered?.response.ok ? parse(answered.text) : null;
  };
  const own = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    counts: () => read({}, readCounts),
    thread: (video, after) => read({ video, after }, readThread),
    async ask(question) {
      const body: AskRequest = omitNullish({
        ...question,
        key: settings.key(),
        locale: settings.locale(),
        visitor: settings.visitor(),
      });
      const answered = await send(settings.address(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answered) return 'lost';
      const { response, text } = answered;
      return response.ok ? (readAsked(text) ?? 'lost') : problemOf(response.status, readCode(text));
    },
    async stateOf(id, token) {
      const answered = await send(addressOf({ id }), { headers: own(token), cache: 'no-store' });
      if (!answered) return null;
      if (answered.response.status === 404) return 'gone';
      return answered.response.ok ? (readAsked(answered.text)?.state ?? null) : null;
    },
    async takeBack(id, token) {
      const answered = await send(addressOf({ id }), { method: 'DELETE', headers: own(token) });
      return answered !== null && (answered.response.ok || answered.response.status === 404);
    },
  };
}

function problemOf(status: number, code: string): AskProblem {
  if (status === 429) return 'tooMany';
  if (code === 'WORDS_BLOCKED') return 'words';
  if (code === 'TEXT_EMPTY') return 'empty';
  if ([401, 403, 404, 405, 410].includes(status)) return 'closed';
  return 'lost';
}
