import { createStreams, message } from '../server/streams.js';
import type { CollectorEnv } from './env.js';
import type { ReportDesk } from './reportDesk.js';

const SETTLE_MS = 1000;

/** Who listens, and whether they still may. */
export interface Hearing {
  id: string;
  isStill(): Promise<boolean>;
}

/** `GET /v1/report/live`: tells open report pages that there is something new, at most once a second, and less often where their reports take long. */
export interface ReportNews {
  open(tenant: string, who: Hearing): Response;
  /** Ends what is open for them. */
  endFor(id: string): void;
  notify(tenant: string): void;
  close(): void;
}

/** @param desk - how long it takes to make what open pages show: half of the time at least they leave the machine alone, whatever is open. */
export function createReportNews(
  env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>,
  desk: Pick<ReportDesk, 'roundMs' | 'newRound'>,
): ReportNews {
  const streams = createStreams<Hearing & { tenant: string }>(env, {
    isStill: ({ isStill }) => isStill(),
  });
  const pending = new Map<string, () => void>();

  const notify = (tenant: string) => {
    pending.delete(tenant);
    desk.newRound(tenant);
    streams.send(message('news', String(env.nowMs())), (about) => about.tenant === tenant);
  };

  return {
    open: (tenant, who) => streams.open({ ...who, tenant }),
    endFor: (id) => streams.end((about) => about.id === id),
    notify(tenant) {
      if (streams.size === 0 || pending.has(tenant)) return;
      pending.set(
        tenant,
        env.setTimer(() => notify(tenant), Math.max(SETTLE_MS, 2 * desk.roundMs(tenant))),
      );
    },
    close() {
      for (const cancel of pending.values()) cancel();
      pending.clear();
      streams.close();
    },
  };
}
