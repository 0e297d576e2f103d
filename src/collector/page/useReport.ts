import { useEffect, useRef, useState } from 'preact/hooks';
import { createLatestOnly } from '../../tools/latestOnly.js';
import type { Report } from '../reports/types.js';
import type { Choice } from './choice.js';
import { reportQuery } from './choice.js';
import type { Loaded, PageWorld } from './source.js';

const RETRY_MS = 5000;

export interface ReportState {
  report: Report | null;
  /** Why the last reading failed; the figures before it stay on the page. */
  failure: Extract<Loaded, { ok: false }> | null;
  /** When the figures were read, on this page's clock. */
  readMs: number;
  isHearing: boolean;
  again(): void;
}

/** Reads the report for the choice, and anew whenever the collector has news. Only the newest answer is used. */
export function useReport(world: PageWorld, choice: Choice): ReportState {
  const [state, setState] = useState<{ report: Report | null; failure: ReportState['failure']; readMs: number }>({ report: null, failure: null, readMs: 0 });
  const [isHearing, setHearing] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(createLatestOnly());
  const { source, timeZone, nowMs, setTimer } = world;
  const key = JSON.stringify(choice);

  useEffect(() => {
    let stopRetry = () => {};
    const read = async () => {
      const loaded = await latest.current.run(() => source.load(reportQuery(choice, timeZone, nowMs())));
      if (!loaded) return;
      if (loaded.ok) setState({ report: loaded.report, failure: null, readMs: nowMs() });
      else {
        setState((before) => ({ ...before, failure: loaded }));
        if (loaded.reason === 'unreachable') stopRetry = setTimer(() => void read(), RETRY_MS);
      }
    };
    void read();
    const stopListening = source.listen(reportQuery(choice, timeZone, nowMs()), () => void read(), setHearing);
    return () => {
      stopRetry();
      stopListening();
      latest.current.cancel();
    };
    // `key` stands for every field of the choice.
  }, [key, attempt, source, timeZone]);

  return { ...state, isHearing, again: () => setAttempt((count) => count + 1) };
}
