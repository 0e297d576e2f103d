/** The report with its server; loaded when it is opened. */
import { saveFile } from '../browser/saveFile.js';
import { inWords } from '../console/languages/said.js';
import type { AreaView } from '../console/shell/ConsolePage.js';
import type { Area } from '../server/shared/people.js';
import type { GiftLine, GiftReport } from '../submissions/shared/giftReport.js';
import type { Report } from '../collector/reports/shared/types.js';
import { ReportPage } from '../console/report/ReportPage.js';
import type { Loaded, PageWorld, ReportSource } from '../console/report/source.js';
import { asJson, askServer } from './askServer.js';
import { consoleBrowser } from './consoleBrowser.js';

const at = (path: string, query: Readonly<Record<string, string>>) =>
  `${path}?${new URLSearchParams(query).toString()}`;

const source: ReportSource = {
  async load(query): Promise<Loaded> {
    try {
      const response = await fetch(at('v1/report', query), {
        headers: { accept: 'application/json' },
      });
      if (response.ok) return { ok: true, report: (await response.json()) as Report };
      if (response.status === 401) return { ok: false, reason: 'signed_out', message: '' };
      const said = (await response.json()) as { message?: string };
      return {
        ok: false,
        reason: response.status < 500 ? 'refused' : 'unreachable',
        message: inWords(said),
      };
    } catch {
      return { ok: false, reason: 'unreachable', message: '' };
    }
  },
  loadLift: (query) => askServer(at('v1/report/lift', query)),
  listen(query, onNews, onConnected) {
    const events = new EventSource(at('v1/report/live', query));
    let wasLost = false;
    events.addEventListener('news', onNews);
    events.addEventListener('open', () => {
      onConnected(true);
      // News may have been missed meanwhile.
      if (wasLost) onNews();
      wasLost = false;
    });
    events.addEventListener('error', () => {
      wasLost = true;
      onConnected(false);
    });
    return () => events.close();
  },
  csvUrl: (query) => at('v1/report.csv', query),
  loadRoom: (room, query) => askServer(at(`v1/report/${room}`, query)),
  loadWholeRoom: (room, query) => askServer(at(`v1/report/${room}.json`, query)),
  loadFilters: (query) => askServer(at('v1/report/filters', query)),
  fileUrl: (name, query) => at(name === 'json' ? 'v1/report.json' : `v1/report/${name}`, query),
  saveCosts: (query, changes) =>
    askServer(
      at('v1/report/costs', query),
      typeof changes === 'string'
        ? { method: 'POST', headers: { 'content-type': 'text/csv' }, body: changes }
        : asJson(changes),
    ),
};

/** What was chosen last: the address of another room has none of it. */
let lastQuery = '';
const role = document.getElementById('console')?.dataset['role'];
const world: Omit<PageWorld, 'gifts'> = {
  canWrite: role === 'owner' || role === 'editor',
  source,
  ...consoleBrowser,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  endpoint: new URL('v1/events', location.href).href,
  get initialQuery() {
    return location.search || lastQuery;
  },
  save: (name, csv) => saveFile(document, name, 'text/csv;charset=utf-8', csv),
  follow: (href) => location.assign(href),
  onQuery(query) {
    lastQuery = `?${query}`;
    history.replaceState(null, '', lastQuery);
  },
};

/** Of the studio beside it. */
async function loadGifts(): Promise<readonly GiftLine[] | null> {
  try {
    const response = await fetch('studio/gifts');
    return response.ok ? ((await response.json()) as GiftReport).gifts : null;
  } catch {
    return null;
  }
}

export function open(areas: readonly Area[], hasGifts: boolean): AreaView {
  const own: PageWorld = {
    ...world,
    get initialQuery() {
      return world.initialQuery;
    },
    gifts: hasGifts
      ? { load: loadGifts, csvUrl: areas.includes('studio') ? 'studio/api/gifts.csv' : null }
      : null,
  };
  return { View: () => <ReportPage world={own} /> };
}
