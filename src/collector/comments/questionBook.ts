/** What stands of one shop's questions, and how it is written: one change after the other, each on the disk before it stands. */
import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createTurns } from '../../tools/inTurn.js';
import { DAY_MS } from '../../tools/time.js';
import { createWordCheck } from './blockedWords.js';
import { apply, type Entry, type Standing } from './entries.js';
import type { QuestionFile } from './questionFile.js';
import { HIDDEN_DAYS } from './shared/room.js';

/** Of a question that was removed nothing is left on the disk after so long. */
const REWRITE_MS = 60_000;
const LOOK_MS = DAY_MS;

export interface BookDeps extends Pick<Env, 'nowMs' | 'setTimer'> {
  file: QuestionFile;
  /** Hears of what went wrong, never of what was asked. */
  say(kind: string, line: string): void;
}

export interface QuestionBook {
  read(): Promise<Standing>;
  inTurn: ReturnType<typeof createTurns>;
  /** In a turn alone. */
  write(entries: readonly Entry[]): Promise<Standing>;
  isBlocked(text: string): boolean;
  close(): Promise<void>;
}

export function createQuestionBook({ file, nowMs, setTimer, say }: BookDeps): QuestionBook {
  const inTurn = createTurns();
  let standing: Promise<Standing> | null = null;
  let isBlocked: (text: string) => boolean = () => false;
  let stopRewrite: Stop | null = null;
  let stopLook: Stop = () => {};
  let isClosed = false;

  const load = async (): Promise<Standing> => {
    const found = await file.read();
    isBlocked = createWordCheck(found.words);
    lookForOld();
    return found;
  };
  const read = () =>
    (standing ??= load().catch((error: unknown) => {
      standing = null;
      throw error;
    }));
  const write = async (entries: readonly Entry[]): Promise<Standing> => {
    const now = await read();
    if (entries.length === 0) return now;
    await file.add(entries);
    for (const entry of entries) apply(now, entry);
    if (entries.some(({ kind }) => kind === 'words')) isBlocked = createWordCheck(now.words);
    if (entries.some(({ kind }) => kind === 'removed') && !stopRewrite && !isClosed)
      stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
    return now;
  };
  const rewrite = () =>
    inTurn(async () => {
      stopRewrite?.();
      stopRewrite = null;
      try {
        await file.rewrite(await read());
      } catch (error) {
        say('QUESTIONS_NOT_REWRITTEN', `Removed questions are still in the file: ${String(error)}`);
        if (!isClosed) stopRewrite = setTimer(() => void rewrite(), REWRITE_MS);
      }
    });
  const lookForOld = () => {
    if (isClosed) return;
    stopLook = setTimer(lookForOld, LOOK_MS);
    void inTurn(async () => {
      const before = nowMs() - HIDDEN_DAYS * DAY_MS;
      const old = [...(await read()).questions.values()].filter(
        ({ state, stateMs }) => state === 'hidden' && stateMs < before,
      );
      await write(old.map(({ id }) => ({ kind: 'removed', id })));
    }).catch((error: unknown) => say('QUESTIONS_NOT_WRITTEN', String(error)));
  };
  return {
    read,
    inTurn,
    write,
    isBlocked: (text) => isBlocked(text),
    async close() {
      isClosed = true;
      stopLook();
      if (stopRewrite) await rewrite();
      await inTurn(file.close);
    },
  };
}
