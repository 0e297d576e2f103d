import { said } from '../i18n/said.js';
import { answer, answerJson, refuse } from '../server/answers.js';
import type { Who } from '../server/shared/people.js';
import { notReadable } from './storeRefusals.js';
import { createPace } from './pace.js';
import { readLift } from './reports/lift/readLift.js';
import { parseFilter } from './reports/rooms/filter.js';
import { toCsv } from './reports/shared/sheets/cells.js';
import { liftSheet } from './reports/shared/sheets/liftSheet.js';
import type { ReportServerDeps } from './serveReport.js';

type LiftDeps = Pick<
  ReportServerDeps,
  'store' | 'nowMs' | 'getNames' | 'countAutomated' | 'shops' | 'desk'
>;

export const refuseShop = (shops: ReadonlyMap<string, unknown>): Response =>
  refuse(
    404,
    'SHOP_UNKNOWN',
    `There is no such shop here; there ${shops.size === 1 ? 'is' : 'are'} ${[...shops.keys()].join(', ')}.`,
  );

/** What visitors order who are not shown the shelf, as `v1/report/lift` and as a spreadsheet; narrowed as the report is. */
export function createLiftServer(deps: LiftDeps) {
  const { store, nowMs, getNames, countAutomated, shops, desk } = deps;

  return async (url: URL, who: Who, shop: string | null): Promise<Response> => {
    if (who.creator !== null) return refuse(403, 'SHOP_ONLY', said('server.shop.only'));
    if (shop === null) return refuseShop(shops);
    const filter = parseFilter(url.searchParams);
    if (!filter.ok) return refuse(400, 'FILTER_INVALID', filter.error);
    const automated = countAutomated || url.searchParams.get('automated') === '1';
    const read = async () => {
      const { assortment } = await getNames();
      return readLift({
        ...{ store, shop, automated, assortment },
        filter: filter.value,
        nowMs: nowMs(),
        pace: createPace(),
      });
    };
    const lift = await desk
      .ask(shop, JSON.stringify(['lift', automated, filter.value]), read)
      .catch((error: unknown) => {
        if (store.state().isOpen) throw error;
        return null;
      });
    if (lift === null) return notReadable();
    return url.pathname.endsWith('.csv')
      ? answer(200, toCsv(liftSheet(lift)), {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="with-and-without-the-shelf.csv"',
        })
      : answerJson(200, lift);
  };
}
