/** What a shelf reports: to the page, to the developer's listeners, to the endpoint. It outlives the view for as long as something is on its way. */
import { createBrowserEnv } from '../browser/browserEnv.js';
import type { Display } from '../tools/display.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { dispatchToPage, toDetail, type ReelshelfEventDetail } from './domEvents.js';
import { createEventRecorder, type EventRecorder } from './eventRecorder.js';
import { createMeasuringLoader, type MeasuringLoader } from './measuringLoader.js';
import type { ShelfOptions } from './options.js';

interface Setup {
  window: Window & typeof globalThis;
  host: HTMLElement;
  options: ShelfOptions;
  display: Display;
  emit(detail: ReelshelfEventDetail): void;
}

export interface Reporting {
  env: Env;
  recorder: EventRecorder;
  measuring: MeasuringLoader;
  /** Undone once nothing is left to report. */
  disposer: Disposer;
  /** Holds the reporting until `task` is settled: what comes of it is reported even when the shelf has gone meanwhile. */
  finish<T>(task: Promise<T>): Promise<T>;
  /** Runs `run` when everything that `finish` holds has been reported; at once where it holds nothing. */
  whenDone(run: () => void): void;
}

export function startReporting({ window, host, options, display, emit }: Setup): Reporting {
  const env = createBrowserEnv(window);
  const disposer = createDisposer();
  const recorder = createEventRecorder(env, (error) =>
    display.warn({
      code: 'LISTENER_FAILED',
      message: 'A listener failed.',
      remedy: 'See the detail.',
      detail: error,
    }),
  );
  disposer.add(
    recorder.emitter.on((event) => {
      const detail = toDetail(event);
      dispatchToPage(host, detail);
      emit(detail);
    }),
  );
  const measuring = createMeasuringLoader({ window, env, display, recorder, options, host });
  disposer.add(measuring.stop);
  const tasks = new Set<Promise<unknown>>();
  const whenDone = (run: () => void): void => {
    if (tasks.size === 0) return run();
    // A task of its own, so that whoever waited for the answer has reported it.
    const [task] = tasks;
    const again = () => env.setTimer(() => whenDone(run), 0);
    void task?.then(again, again);
  };
  return {
    env,
    recorder,
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
