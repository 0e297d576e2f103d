/** A batch as Segment's HTTP API takes it, and RudderStack, Jitsu and others with it: one `track` an event, whose id is the message's. */
import type { WireContext, WireEvent } from '../events/wire.js';
import { fractionDigits } from '../tools/currency.js';
import { isRecord } from '../tools/isRecord.js';
import { omitNullish } from '../tools/omitNullish.js';
import { writeJson } from '../tools/writeJson.js';
import type { BatchFormat } from './batchFormat.js';
import { segmentName } from './pixels/segment/names.js';

/** Each message repeats where it happened; with more of them a batch would be larger than a page that goes away may send. */
const MAX_COUNT = 12;

export const segmentFormat: BatchFormat = {
  maxCount: MAX_COUNT,
  write({ key, sentAt, contextJson, events }) {
    const context = JSON.parse(contextJson) as WireContext;
    return writeJson({
      ...(key === undefined ? {} : { writeKey: key }),
      sentAt,
      batch: events.map((json) => toMessage(JSON.parse(json) as WireEvent, context)),
    });
  },
};

function toMessage(event: WireEvent, context: WireContext): object {
  const { id, at, view, type, video, creator, product, position, props } = event;
  return {
    type: 'track',
    event: segmentName({ type, props }),
    messageId: id,
    timestamp: at,
    // There is one only while analytics is permitted, and nothing is sent without.
    anonymousId: context.visitor ?? view,
    properties: omitNullish({
      type,
      video_id: video,
      creator_id: creator,
      product_id: product,
      position,
      view_id: view,
      session_id: context.session,
      experiment: context.experiment?.id,
      experiment_arm: context.experiment?.arm,
      shelf: context.widget.shelf,
      ...toProperties(props),
    }),
    context: toContext(context),
  };
}

const toContext = ({ page, referrer, locale, timeZone, widget, consent }: WireContext): object => ({
  library: { name: 'reelshelf', version: widget.version },
  page: omitNullish({ url: page, referrer }),
  ...omitNullish({ locale, timezone: timeZone }),
  consent: { categoryPreferences: { analytics: consent.analytics, marketing: consent.marketing } },
});

/** `watchedMs` → `watched_ms`; sums of money in the currency's main unit: `valueMinor` → `value`; lines of an order → `products`. */
function toProperties(props: Readonly<Record<string, unknown>>, currency = props['currency']) {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'lines' && Array.isArray(value))
      found['products'] = value.filter(isRecord).map(({ product, ...line }) => ({
        product_id: product,
        ...toProperties(line, currency),
      }));
    else if (name.endsWith('Minor') && typeof value === 'number')
      found[name.slice(0, -5)] = toMajor(value, String(currency));
    else found[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
  }
  return found;
}

function toMajor(minor: number, currency: string): number {
  const digits = fractionDigits(currency);
  return Number((minor / 10 ** digits).toFixed(digits));
}
