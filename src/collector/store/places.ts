/** Where an event happened, read from what its page told of itself, in plain code. */
import { isRecord } from '../../tools/isRecord.js';
import { DAY_MS } from '../../tools/time.js';
import type { Device, Place, Scope } from './scope.js';
import type { EventRow } from './types.js';

const nowhere: Place = {
  shelf: null,
  page: null,
  device: null,
  zone: null,
  source: null,
  campaign: null,
};

/** Rows of one batch share their context, so that it is read once. */
const read = new WeakMap<object, Place>();

export function placeOf({ context }: Pick<EventRow, 'context'>): Place {
  const known = read.get(context);
  if (known) return known;
  const place = readPlace(context);
  read.set(context, place);
  return place;
}

function readPlace(context: EventRow['context']): Place {
  const { widget, page, referrer, viewport, timeZone } = context;
  const url = typeof page === 'string' ? parseUrl(page) : null;
  return {
    ...nowhere,
    shelf: isRecord(widget) ? textOf(widget['shelf']) : null,
    page: url?.pathname ?? null,
    device: deviceOf(viewport),
    zone: textOf(timeZone),
    source: url && sourceOf(url, referrer),
    campaign: url && textOf(url.searchParams.get('utm_campaign')),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const siteOf = (url: URL) => url.host.replace(/^www\./, '');

function sourceOf(url: URL, referrer: unknown): string | null {
  const named = textOf(url.searchParams.get('utm_source'));
  if (named !== null) return named.toLowerCase();
  const from = typeof referrer === 'string' ? parseUrl(referrer) : null;
  if (!from) return 'direct';
  // From another page of the shop's own: where the shopper had come from, that page has told.
  return siteOf(from) === siteOf(url) ? null : siteOf(from);
}

function deviceOf(viewport: unknown): Device | null {
  const [width, height] = Array.isArray(viewport) ? (viewport as unknown[]) : [];
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (width < 600 || (height < 500 && width < 1000)) return 'phone';
  return width < 1024 ? 'tablet' : 'desktop';
}

function parseUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const visitOf = ({ session, view }: EventRow) => session ?? view;

/**
 * @param all - rows of the shop, whenever they happened.
 * @returns which of them the filter leaves.
 */
export function fitting(
  { only, fromMs, toMs }: Scope,
  all: readonly EventRow[],
): (row: EventRow) => boolean {
  if (!only) return () => true;
  const { shelf, page, device, zones, sources, campaign, visitors } = only;
  const near = all.filter(({ atMs }) => atMs >= fromMs - DAY_MS && atMs < toMs + DAY_MS);
  const visitsWith = (has: (place: Place) => boolean) =>
    new Set(near.filter((row) => has(placeOf(row))).map(visitOf));
  const bySource =
    sources && visitsWith(({ source }) => source !== null && sources.includes(source));
  const byCampaign =
    campaign === undefined ? null : visitsWith((place) => place.campaign === campaign);
  const before =
    visitors &&
    new Set(all.flatMap((row) => (row.atMs < visitors.beforeMs ? (row.visitor ?? []) : [])));
  return (row) => {
    const place = placeOf(row);
    return (
      (shelf === undefined || place.shelf === shelf) &&
      (page === undefined || place.page === page) &&
      (device === undefined || place.device === device) &&
      (!zones || (place.zone !== null && zones.includes(place.zone))) &&
      (!bySource || bySource.has(visitOf(row))) &&
      (!byCampaign || byCampaign.has(visitOf(row))) &&
      (!visitors || (row.visitor !== null && before?.has(row.visitor) !== visitors.isNew))
    );
  };
}
