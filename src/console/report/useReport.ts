import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../collector/reports/shared/types.js';
import type { Choice } from './choice.js';
import { reportQuery } from './choice.js';
import { createReading } from './readInTurn.js';
import type { Loaded, PageWorld } from './source.js';

const RETRY_MS = 5000;

export interface ReportState {
  report: Report | null;
  /** Why the last reading failed; the figures before it stay on the page. */
  failure: Extract<Loaded, { ok: false }> | null;
  /** When the figures were read, on this page's clock. */
  readMs: number;
  isConnected: boolean;
  reload(): void;
}

/** Reads the report for the choice, and anew when the collector has news. */
export function useReport(world: PageWorld, choice: Choice): ReportState {
  const [state, setState] = useState<{
    report: Report | null;
    failure: ReportState['failure'];
    readMs: number;
  }>({ report: null, failure: null, readMs: 0 });
  const [isConnected, setConnected] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const { source, timeZone, nowMs, setTimer } = world;
  // Which rooms are open changes no figure.
  const key = JSON.stringify({ ...choice, rooms: [] });

  useEffect(() => {
    let stopRetry = () => {};
    let isOver = false;
    const reading = createReading(async () => {
      stopRetry();
      const loaded = await source.load(reportQuery(choice, timeZone, nowMs()));
      if (isOver) return;
      if (loaded.ok) setState({ report: loaded.report, failure: null, readMs: nowMs() });
      else setState((before) => ({ ...before, failure: loaded }));
      if (!loaded.ok && loaded.reason === 'unreachable')
        stopRetry = setTimer(reading.news, RETRY_MS);
    });
    reading.news();
    const stopListening = source.listen(
      reportQuery(choice, timeZone, nowMs()),
      reading.news,
      setConnected,
    );
    return () => {
      isOver = true;
      reading.stop();
      stopRetry();
      stopListening();
    };
    // `key` stands for every field of the choice.
  }, [key, attempt, source, timeZone]);

  return { ...state, isConnected, reload: () => setAttempt((count) => count + 1) };
}
