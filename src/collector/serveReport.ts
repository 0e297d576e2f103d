import { said } from '../i18n/said.js';
import { loadServerSpeech } from '../i18n/serverLanguages.js';
import type { Access } from '../server/access/createAccess.js';
import { answer, JSON_TYPE, refuse } from '../server/answers.js';
import { notReadable } from './storeRefusals.js';
import type { Comments } from './comments/createComments.js';
import type { Known } from './createNameSource.js';
import type { Console, Sender } from '../server/console/createConsole.js';
import { mayOpen, type Who } from '../server/shared/people.js';
import type { Likes } from './likes/createLikes.js';
import type { ReportNews } from './reportNews.js';
import { createPace, eachInSlices } from './pace.js';
import { createLiftServer, refuseShop } from './serveLift.js';
import { createRoomServer, isRoomPath } from './serveRoomAnswers.js';
import type { ReportDesk } from './reportDesk.js';
import { createCreditBook } from './reports/creditBook.js';
import { meaning } from './reports/shared/meanings.js';
import { createReport } from './reports/createReport.js';
import { isMailAddress, makeDigest, toEml } from './reports/digest.js';
import { parseFilter } from './reports/rooms/filter.js';
import type { RoomQuestion } from './reports/rooms/question.js';
import { parseRange } from './reports/shared/range.js';
import { csvFile, csvLine, programStyle, toCsv } from './reports/shared/sheets/cells.js';
import { creatorsSheet } from './reports/shared/sheets/creatorsSheet.js';
import { isReportTable, reportSheets } from './reports/shared/sheets/reportSheets.js';
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
  news: ReportNews;
  refusals: Refusals;
  secrets: Secrets;
  desk: ReportDesk;
  /** Names of the shops, each with the key that its tag carries. */
  shops: ReadonlyMap<string, string | null>;
  getNames(): Promise<Known>;
  nowMs(): number;
  countAutomated: boolean;
  /** Questions below videos, where they are taken. */
  comments: Pick<Comments, 'waiting'> | null;
  /** Likes of videos, where they are kept. */
  likes: Pick<Likes, 'counts'> | null;
  /** The merchant's usual windows of credit. */
  creditDays: CreditDays;
}

/** What the report's room asks: figures, live stream, spreadsheet. Answers `null` for other paths. */
export function createReportServer(deps: ReportServerDeps) {
  const { access, page, store, news, refusals, desk, shops, getNames, nowMs, comments, likes } =
    deps;

  const lift = createLiftServer(deps);

  const book = createCreditBook();
  const rooms = createRoomServer(deps, book);

  const figures = async (url: URL, who: Who, question: Asked): Promise<Response> => {
    const { shop, range, filter, automated, windows } = question;
    const influenced = url.searchParams.get('influenced') === '1';
    const reading = desk.ask(
      shop,
      JSON.stringify(['report', range, filter, automated, influenced, windows, who.creator]),
      async () => {
        const query = {
          shop,
          shops: [...shops.keys()],
          sendKey: shops.get(shop) ?? null,
          range,
          filter,
          automated,
          influenced,
          windows,
          creator: who.creator,
          refused: refusals.of(shop),
          webhooks: await platformsOf(deps, shop),
        };
        return createReport(query, {
          store,
          nowMs: nowMs(),
          ...(await getNames()),
          book,
          pace: createPace(),
        });
      },
    );
    const report = await reading.catch((error: unknown) => {
      if (store.state().isOpen) throw error;
      return null;
    });
    if (report === null) {
      return notReadable();
    }
    // Beside what is remembered of the figures: a like is no event that made them others.
    const whole = likes ? { ...report, likes: likesIn(report, await likes.counts(shop)) } : report;
    const isAsked = url.pathname.includes('/digest.') && who.creator === null;
    const waiting = isAsked && mayOpen(who, 'questions') ? await comments?.waiting(shop) : [];
    return (await digestFile(url, whole, waiting ?? [])) ?? reportFile(url.pathname, whole);
  };
  const shopOf = (url: URL) => {
    const wanted = url.searchParams.get('shop') ?? [...shops.keys()][0] ?? '';
    return shops.has(wanted) ? wanted : null;
  };

  return async (request: Request, url: URL, sender: Sender): Promise<Response | null> => {
    const path = url.pathname;
    if (!isReportPath(path) && !isRoomPath(path)) return null;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'The report is read with GET.', { allow: 'GET' });
    const admitted = await page.admit(request, url, sender, 'report');
    if ('refusal' in admitted) return admitted.refusal;
    const { who } = admitted;
    // Whoever may see all of it may look at a creator's page as that creator does; a creator at no other.
    const asWhom = { ...who, creator: who.creator ?? (url.searchParams.get('creator') || null) };
    if (/\/lift(\.csv)?$/.test(path)) return lift(url, who, shopOf(url));
    const shop = shopOf(url);
    if (path.endsWith('/live'))
      return shop === null
        ? refuse(404, 'SHOP_UNKNOWN', said('server.shop.unknown'))
        : news.open(shop, { id: who.id, isStill: () => access.isStill(who) });
    const asked = readQuestion(url, deps);
    if ('refusal' in asked) return asked.refusal;
    if (shop === null) return refuseShop(shops);
    const question = { ...asked, shop };
    return isRoomPath(path)
      ? rooms(path, asWhom, { ...question, query: url.searchParams })
      : figures(url, asWhom, question);
  };
}

/** Of the videos that the report has a line for: a creator sees no others'. */
function likesIn({ videos }: Report, counts: ReadonlyMap<string, number>) {
  const found = videos.rows.flatMap(({ id }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [[id, count] as const];
  });
  return {
    meaning: meaning('likes'),
    total: found.reduce((sum, [, count]) => sum + count, 0),
    byVideo: Object.fromEntries(found),
  };
}

const isReportPath = (path: string) =>
  /\/v1\/report(\.csv|\.json|\/live|\/lift(\.csv)?|\/tables\/\w+\.csv|\/digest\.(eml|html|txt))?$/.test(
    path,
  );

type Asked = Pick<RoomQuestion, 'shop' | 'range' | 'filter' | 'automated' | 'windows'>;

/** What every part of the report is asked with. */
function readQuestion(
  { searchParams }: URL,
  { nowMs, creditDays, countAutomated }: ReportServerDeps,
): Omit<Asked, 'shop'> | { refusal: Response } {
  const range = parseRange(searchParams, nowMs());
  if (!range.ok) return { refusal: refuse(400, 'RANGE_INVALID', range.error) };
  const windows = parseWindows(searchParams, creditDays);
  if (!windows.ok) return { refusal: refuse(400, 'WINDOW_INVALID', windows.error) };
  const filter = parseFilter(searchParams);
  if (!filter.ok) return { refusal: refuse(400, 'FILTER_INVALID', filter.error) };
  return {
    range: range.value,
    windows: windows.value,
    filter: filter.value,
    automated: countAutomated || searchParams.get('automated') === '1',
  };
}

/** The report as a letter, where the path asks for one: as a file for a mailer, or its text or HTML alone. */
async function digestFile(
  url: URL,
  report: Report,
  waiting: readonly string[],
): Promise<Response | null> {
  const [, ending] = /\/digest\.(eml|html|txt)$/.exec(url.pathname) ?? [];
  if (ending === undefined) return null;
  const digest = makeDigest(
    report,
    new URL('../../report', url).href.split('?')[0] ?? null,
    waiting,
    await loadServerSpeech(url.searchParams.get('language') ?? 'en'),
  );
  if (ending === 'txt')
    return answer(200, digest.text, { 'content-type': 'text/plain; charset=utf-8' });
  if (ending === 'html')
    return answer(200, digest.html, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
  const to = url.searchParams.get('mailTo') ?? '';
  const from = url.searchParams.get('mailFrom') ?? to;
  if (!isMailAddress(to) || !isMailAddress(from))
    return refuse(
      400,
      'MAIL_ADDRESS',
      'Say who the letter is for: mailTo=ann@shop.example, and mailFrom where somebody else sends it.',
    );
  return answer(200, toEml(digest, { to, from, atMs: report.generatedAtMs }), {
    'content-type': 'message/rfc822',
    'content-disposition': `attachment; filename="digest-${report.range.to}.eml"`,
  });
}

/** The report as JSON, or the table that the path names as a spreadsheet. */
async function reportFile(path: string, report: Report): Promise<Response> {
  const { from, to } = report.range;
  const named = (what: string, ending: string) => ({
    'content-disposition': `attachment; filename="${what}-${from}-to-${to}.${ending}"`,
  });
  const csv = { 'content-type': 'text/csv; charset=utf-8' };
  if (path.endsWith('/report.csv'))
    return answer(200, await creatorsCsv(report), {
      ...csv,
      ...named('creators', 'csv'),
    });
  const [, table = ''] = /\/tables\/(\w+)\.csv$/.exec(path) ?? [];
  if (isReportTable(table))
    return answer(200, toCsv(reportSheets[table](report)), {
      ...csv,
      ...named(table, 'csv'),
    });
  if (table)
    return refuse(
      404,
      'NOT_FOUND',
      `There is no such table; there are ${Object.keys(reportSheets).join(', ')}.`,
    );
  const file = path.endsWith('.json') ? named('report', 'json') : {};
  return answer(200, streamJson(report, createPace()), { ...JSON_TYPE, ...file });
}

/** Creators may be very many: other requests get their turn between lines. */
async function creatorsCsv(report: Report): Promise<string> {
  const lines: string[] = [];
  await eachInSlices(creatorsSheet(report), createPace(), (cells) =>
    lines.push(csvLine(cells, programStyle)),
  );
  return csvFile(lines);
}

const platformsOf = async ({ secrets }: ReportServerDeps, shop: string): Promise<string[]> =>
  (await secrets.webhooks()).flatMap(({ tenant, platform }) => (tenant === shop ? platform : []));
