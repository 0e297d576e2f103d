import type { Access } from '../server/access/createAccess.js';
import { answer, JSON_TYPE, refuse } from '../server/answers.js';
import type { Known } from './createNameSource.js';
import { creatorsCsv } from './csv.js';
import type { Console, Sender } from '../server/console/createConsole.js';
import type { Who } from '../server/shared/people.js';
import type { Live } from './live.js';
import { createPace } from './pace.js';
import { createLiftServer, refuseShop } from './serveLift.js';
import type { ReportDesk } from './reportDesk.js';
import { createReport } from './reports/createReport.js';
import { parseRange } from './reports/shared/range.js';
import { parseWindows, type CreditDays } from './reports/shared/windows.js';
import type { Refusals } from './refusals.js';
import type { Report } from './reports/shared/types.js';
import type { ReportStore } from './store/types.js';
import { streamJson } from './streamJson.js';
import type { Secrets } from './webhooks/kept/secrets.js';

export interface ReportServerDeps {
  access: Access;
  page: Pick<Console, 'admit'>;
  store: ReportStore;
  live: Live;
  refusals: Refusals;
  secrets: Secrets;
  desk: ReportDesk<Report>;
  /** Names of the shops, each with the key that its tag carries. */
  shops: ReadonlyMap<string, string | null>;
  getNames(): Promise<Known>;
  nowMs(): number;
  countAutomated: boolean;
  /** The merchant's usual windows of credit. */
  creditDays: CreditDays;
}

/** What the report's room asks: figures, live stream, spreadsheet. Answers `null` for other paths. */
export function createReportServer(deps: ReportServerDeps) {
  const { access, page, store, live, refusals, desk, shops, getNames, nowMs, creditDays } = deps;

  const lift = createLiftServer(deps);

  const figures = async (url: URL, who: Who, asCsv: boolean): Promise<Response> => {
    const range = parseRange(url.searchParams, nowMs());
    if (!range.ok) return refuse(400, 'RANGE_INVALID', range.error);
    const windows = parseWindows(url.searchParams, creditDays);
    if (!windows.ok) return refuse(400, 'WINDOW_INVALID', windows.error);
    const shop = shopOf(url);
    if (shop === null) return refuseShop(shops);
    const [automated, influenced] = [
      deps.countAutomated || url.searchParams.get('automated') === '1',
      url.searchParams.get('influenced') === '1',
    ];
    const reading = desk.ask(
      shop,
      JSON.stringify([range.value, automated, influenced, windows.value, who.creator]),
      async () => {
        const query = {
          shop,
          shops: [...shops.keys()],
          sendKey: shops.get(shop) ?? null,
          range: range.value,
          automated,
          influenced,
          windows: windows.value,
          creator: who.creator,
          refused: refusals.of(shop),
          webhooks: await platformsOf(deps, shop),
        };
        return createReport(query, {
          store,
          nowMs: nowMs(),
          ...(await getNames()),
          pace: createPace(),
        });
      },
    );
    const report = await reading.catch((error: unknown) => {
      if (store.state().isOpen) throw error;
      return null;
    });
    if (report === null) {
      return refuse(
        503,
        'STORE_FAILED',
        'The database cannot be read at the moment. The collector keeps trying, and its log says why; shoppers’ pages keep what they have to tell.',
        { 'retry-after': '5' },
      );
    }
    if (!asCsv) return answer(200, streamJson(report, createPace()), JSON_TYPE);
    const file = `creators-${range.value.from}-to-${range.value.to}.csv`;
    return answer(200, await creatorsCsv(report, createPace()), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
    });
  };
  const shopOf = (url: URL) => {
    const wanted = url.searchParams.get('shop') ?? [...shops.keys()][0] ?? '';
    return shops.has(wanted) ? wanted : null;
  };

  return async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    const path = url.pathname;
    if (!/\/v1\/report(\.csv|\/live|\/lift(\.csv)?)?$/.test(path)) return null;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'The report is read with GET.', { allow: 'GET' });
    const admitted = await page.admit(request, url, sender, 'report');
    if ('refusal' in admitted) return admitted.refusal;
    const { who } = admitted;
    if (/\/lift(\.csv)?$/.test(path)) return lift(url, who, shopOf(url));
    if (!path.endsWith('/live')) return figures(url, who, path.endsWith('.csv'));
    const shop = shopOf(url);
    return shop === null
      ? refuse(404, 'SHOP_UNKNOWN', 'There is no such shop here.')
      : live.open(shop, { id: who.id, isStill: () => access.isStill(who) });
  };
}

const platformsOf = async ({ secrets }: ReportServerDeps, shop: string): Promise<string[]> =>
  (await secrets.webhooks()).flatMap(({ tenant, platform }) => (tenant === shop ? platform : []));
