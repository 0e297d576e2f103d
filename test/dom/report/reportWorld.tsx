/** A report page in the document, with figures and a clock of its own. */
import { render } from 'preact';
import { ReportPage } from '../../../src/console/report/ReportPage.js';
import type { CostChanges, Loaded, PageWorld, Query } from '../../../src/console/report/source.js';
import type { FilterChoices } from '../../../src/collector/reports/shared/filters.js';
import type { RoomAnswers, RoomName } from '../../../src/collector/reports/shared/rooms.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import type { Lift } from '../../../src/collector/reports/shared/lift.js';
import type { Asked } from '../../../src/console/shell/asked.js';
import { NOW } from '../../support/reportSample.js';

export { busyReport, emptyReport, figures, NOW, row, usd } from '../../support/reportSample.js';

const filterChoices: FilterChoices = {
  meaning: 'Filters meaning.',
  choices: {
    shelf: [{ value: 'main', views: 9 }],
    page: [{ value: '/products/serum', views: 9 }],
    device: [{ value: 'phone', views: 7 }],
    country: [{ value: 'DE', views: 5 }],
    source: [{ value: 'tiktok', views: 5 }],
    campaign: [{ value: 'autumn', views: 5 }],
  },
};

export function openReport(
  first: Report | Loaded,
  initialQuery = '',
  gifts: PageWorld['gifts'] = null,
  lift: Asked<Lift> = { ok: false, message: 'nobody asked for it' },
  rooms: Partial<RoomAnswers> = {},
  locale = 'en-US',
) {
  const files: { name: string; csv: string }[] = [];
  const followed: string[] = [];
  const askedWhole: { room: RoomName; query: Query }[] = [];
  const askedRooms: { room: RoomName; query: Query }[] = [];
  let told = rooms;
  const askedLift: Query[] = [];
  const saved: (CostChanges | string)[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  let nowMs = NOW;
  let answer: Loaded = 'ok' in first ? first : { ok: true, report: first };
  const asked: Record<string, string>[] = [];
  const queries: string[] = [];
  const copied: string[] = [];
  let canCopy = true;
  /** Answers that are held back until somebody lets them go. */
  let held: (() => void)[] | null = null;
  let timers: { atMs: number; run: () => void }[] = [];
  let tellNews = () => {};
  let tellHearing = (_isHearing: boolean) => {};
  let listening = 0;

  const world = {
    source: {
      load: async (query: Readonly<Record<string, string>>) => {
        asked.push({ ...query });
        if (held) await new Promise<void>((go) => held?.push(go));
        // Each reading is an answer of its own.
        return answer.ok ? { ...answer, report: { ...answer.report } } : answer;
      },
      listen: (
        _query: Readonly<Record<string, string>>,
        onNews: () => void,
        onConnected: (isConnected: boolean) => void,
      ) => {
        listening += 1;
        tellNews = onNews;
        tellHearing = onConnected;
        return () => void (listening -= 1);
      },
      loadLift: (query: Query) => {
        askedLift.push(query);
        return Promise.resolve(lift);
      },
      csvUrl: (query: Readonly<Record<string, string>>) =>
        `/v1/report.csv?${new URLSearchParams(query).toString()}`,
      loadRoom: async <R extends RoomName>(room: R, query: Query) => {
        askedRooms.push({ room, query });
        const value = told[room];
        return value
          ? { ok: true as const, value }
          : { ok: false as const, message: 'no such room in this test' };
      },
      loadWholeRoom: async <R extends RoomName>(room: R, query: Query) => {
        askedWhole.push({ room, query });
        const value = told[room];
        return value
          ? { ok: true as const, value }
          : { ok: false as const, message: 'no such room in this test' };
      },
      loadFilters: () => Promise.resolve({ ok: true as const, value: filterChoices }),
      fileUrl: (name: string, query: Query) =>
        `/v1/report/${name}?${new URLSearchParams(query).toString()}`,
      saveCosts: (_query: Query, changes: CostChanges | string) => {
        saved.push(changes);
        return Promise.resolve({ ok: true as const, value: null });
      },
    },
    canWrite: true,
    nowMs: () => nowMs,
    setTimer: (run: () => void, delayMs: number) => {
      const timer = { atMs: nowMs + delayMs, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    save: (name: string, csv: string) => void files.push({ name, csv }),
    follow: (href: string) => void followed.push(href),
    locale,
    timeZone: 'UTC',
    endpoint: 'https://events.halden.example/v1/events',
    initialQuery,
    onQuery: (query: string) => void queries.push(query),
    gifts,
    copy: (text: string) => (copied.push(text), Promise.resolve(canCopy)),
  };
  render(<ReportPage world={world} />, root);

  return {
    root,
    asked,
    askedRooms,
    askedWhole,
    files,
    followed,
    askedLift,
    saved,
    queries,
    text: () => root.innerText.replace(/\s+/g, ' '),
    setAnswer: (next: Report | Loaded) =>
      (answer = 'ok' in next ? next : { ok: true, report: next }),
    setRooms: (next: Partial<RoomAnswers>) => (told = next),
    copied,
    forbidCopy: () => void (canCopy = false),
    /** From now on answers wait for `letGo`, which lets the oldest of them go. */
    holdAnswers: () => void (held = []),
    letGo: () => held?.shift()?.(),
    tellNews: () => tellNews(),
    tellHearing: (isConnected: boolean) => tellHearing(isConnected),
    listening: () => listening,
    timers: () => timers.length,
    passMs: (ms: number) => {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { run } of due) run();
    },
    close: () => {
      render(null, root);
      root.remove();
    },
  };
}
