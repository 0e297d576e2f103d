/**
 * An outside world for tests: a clock that moves only when told, timers that fire in order, a network that answers what the
 * test says, and a random source that repeats.
 */
import { createRandom } from '../../demo/random.js';
import type { Env, HttpInit, HttpResponse, KeyValueStore } from '../../src/tools/env.js';

interface FakeRequest {
  url: string;
  init: HttpInit;
  /** The body parsed as JSON, or the text itself. */
  body: unknown;
}

/** What the network does with a request: an answer, or a rejection when it returns or throws an `Error`. */
export type FakeAnswer = HttpResponse | Error | Promise<HttpResponse | Error>;

export interface FakeEnv extends Env {
  /** Moves both clocks, running every timer that falls due at its own moment and letting promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Moves both clocks without running a timer: a busy main thread. */
  jump(ms: number): void;
  /** Moves the wall clock alone: the machine slept, or somebody set the clock. */
  sleep(ms: number): void;
  /** Lets everything that is already resolved run on. */
  settle(): Promise<void>;
  /** Answers every request from now on. */
  onFetch(answer: (request: FakeRequest) => FakeAnswer): void;
  readonly requests: FakeRequest[];
  /** Timers still waiting; 0 after everything was stopped. */
  readonly timerCount: number;
}

export interface FakeEnvOptions {
  nowMs?: number;
  monotonicMs?: number;
  seed?: number;
  locale?: string;
  timeZone?: string;
}

export function createFakeEnv(options: FakeEnvOptions = {}): FakeEnv {
  let nowMs = options.nowMs ?? Date.UTC(2026, 10, 2, 9, 0, 0);
  let monotonicMs = options.monotonicMs ?? 1000;
  let nextTimer = 1;
  const timers = new Map<number, { atMs: number; run: () => void }>();
  const requests: FakeRequest[] = [];
  let answer: (request: FakeRequest) => FakeAnswer = ({ url }) =>
    new Error(`No answer was prepared for ${url}`);

  const nextDue = (limitMs: number) => {
    let due: { id: number; atMs: number } | null = null;
    for (const [id, { atMs }] of timers)
      if (atMs <= limitMs && (!due || atMs < due.atMs)) due = { id, atMs };
    return due;
  };
  const moveTo = (toMs: number) => {
    const by = Math.max(0, toMs - monotonicMs);
    monotonicMs += by;
    nowMs += by;
  };

  return {
    nowMs: () => nowMs,
    monotonicMs: () => monotonicMs,
    setTimer(run, delayMs) {
      const id = nextTimer++;
      timers.set(id, { atMs: monotonicMs + Math.max(0, delayMs), run });
      return () => void timers.delete(id);
    },
    async fetch(url, init = {}) {
      const request = { url, init, body: parseBody(init.body) };
      requests.push(request);
      const answered = await answer(request);
      if (answered instanceof Error) throw answered;
      return answered;
    },
    random: createRandom(options.seed ?? 1),
    locale: options.locale ?? 'en-US',
    timeZone: options.timeZone ?? 'UTC',

    async advance(ms) {
      const untilMs = monotonicMs + ms;
      await settle();
      for (let due = nextDue(untilMs); due; due = nextDue(untilMs)) {
        moveTo(due.atMs);
        const timer = timers.get(due.id);
        timers.delete(due.id);
        timer?.run();
        await settle();
      }
      moveTo(untilMs);
      await settle();
    },
    jump: (ms) => moveTo(monotonicMs + ms),
    sleep: (ms) => void (nowMs += ms),
    settle,
    onFetch: (next) => void (answer = next),
    requests,
    get timerCount() {
      return timers.size;
    },
  };
}

/** An HTTP answer; an object as body becomes JSON. */
export function httpAnswer(
  status: number,
  body: unknown = '',
  headers: Record<string, string> = {},
): HttpResponse {
  const byName = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ok: status >= 200 && status < 300,
    status,
    url: '',
    redirected: false,
    headers: { get: (name) => byName.get(name.toLowerCase()) ?? null },
    text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
  };
}

/** Key-value store over a map that several "tabs" of a test may share, or the part `within` of it. `refuse` makes every write fail like a full disk. */
export function createFakeStore(
  shared = new Map<string, string>(),
  within = '',
): KeyValueStore & { refuse: boolean; readonly map: Map<string, string> } {
  return {
    refuse: false,
    map: shared,
    get: (key) => shared.get(within + key) ?? null,
    set(key, value) {
      if (this.refuse) return false;
      shared.set(within + key, value);
      return true;
    },
    remove: (key) => void shared.delete(within + key),
    keys: (prefix) =>
      [...shared.keys()]
        .filter((key) => key.startsWith(within + prefix))
        .map((key) => key.slice(within.length)),
  };
}

async function settle(): Promise<void> {
  // A macrotask lets every chain of resolved promises run to its end, however long it is.
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
}

function parseBody(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
