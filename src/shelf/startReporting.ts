/** What a shelf tells: to the page, to the developer's listeners, to the endpoint. It outlives the view for as long as something is on its way. */
import { createBrowserEnv } from '../browser/browserEnv.js';
import type { Display } from '../tools/display.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { dispatchFact, toDetail, type ReelshelfEventDetail } from './domEvents.js';
import { createFacts, type Facts } from './facts.js';
import { createMeasuring, type Measuring } from './measuring.js';
import type { ShelfOptions } from './options.js';

interface Setup {
  window: Window & typeof globalThis;
  host: HTMLElement;
  options: ShelfOptions;
  display: Display;
  tell(detail: ReelshelfEventDetail): void;
}

export interface Reporting {
  env: Env;
  facts: Facts;
  measuring: Measuring;
  /** Undone once nothing is left to be told. */
  disposer: Disposer;
  /** Holds the reporting until `task` is settled: what comes of it is told even when the shelf has gone meanwhile. */
  finish<T>(task: Promise<T>): Promise<T>;
  /** Runs `run` when everything that `finish` holds has been told; at once where it holds nothing. */
  whenDone(run: () => void): void;
}

export function startReporting({ window, host, options, display, tell }: Setup): Reporting {
  const env = createBrowserEnv(window);
  const disposer = createDisposer();
  const facts = createFacts(env, (error) => display.warn({ code: 'LISTENER_FAILED', message: 'A listener failed.', remedy: 'See the detail.', detail: error }));
  disposer.add(
    facts.emitter.on((fact) => {
      const detail = toDetail(fact);
      dispatchFact(host, detail);
      tell(detail);
    }),
  );
  const measuring = createMeasuring({ window, env, display, facts, options, host });
  disposer.add(measuring.stop);
  const tasks = new Set<Promise<unknown>>();
  const whenDone = (run: () => void): void => {
    if (tasks.size === 0) return run();
    // A task of its own, so that whoever waited for the answer has told it.
    void Promise.allSettled(tasks).then(() => env.setTimer(() => whenDone(run), 0));
  };
  return {
    env,
    facts,
    measuring,
    disposer,
    finish(task) {
      const end = () => void tasks.delete(task);
      tasks.add(task);
      task.then(end, end);
      return task;
    },
    whenDone,
  };
}
