import { useEffect, useRef } from 'preact/hooks';
import type { Job } from '../../studio/shared/wire.js';
import { inWords } from '../languages/said.js';
import { useSay } from '../shell/Said.js';
import { isRunning } from './isRunning.js';
import { text } from './texts.js';

/**
 * Says that files are being made ready, and what has become of each, wherever in the studio somebody is; how far they are is seen
 * only. What was there already when the studio was opened is no news.
 */
export function useJobNews(jobs: readonly Job[]): void {
  const say = useSay();
  // By the file's name: a file that has been sent goes on as another job.
  const known = useRef<ReadonlyMap<string, boolean> | null>(null);
  useEffect(() => {
    const before = known.current;
    const now = new Map([
      ...(before ?? []),
      ...jobs.map((job) => [job.name, isRunning(job)] as const),
    ]);
    known.current = now;
    if (!before) return;
    const isAnyRunning = [...before.values()].some(Boolean);
    if (!isAnyRunning && jobs.some((job) => isRunning(job))) say(text('job.list'));
    for (const job of jobs)
      if (!isRunning(job) && before.get(job.name) !== false) say(outcome(job));
  }, [jobs]);
}

function outcome(job: Job): string {
  const { name } = job;
  const message = job.state === 'refused' || job.isImport ? inWords(job) : '';
  if (!message) return text('job.ready', { name });
  // Some refusals name the file themselves.
  return message.includes(name) ? message : text('job.outcome', { name, message });
}
