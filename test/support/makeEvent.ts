import { byteLength } from '../../src/tracking/byteLength.js';
import type { EventValue, StoredEvent } from '../../src/tracking/store/types.js';
import { uuidV7 } from '../../src/tools/ids.js';

let made = 0;

/** A stored event that the wire schema accepts, as large as wished. */
export function makeEvent(
  value: EventValue = 'normal',
  padding = 0,
  atMs = Date.UTC(2026, 10, 2, 9),
): StoredEvent {
  const id = uuidV7(atMs, () => ((made = (made + 7919) % 1_000_003), made / 1_000_003));
  const types = {
    low: ['card_viewed', {}],
    normal: ['video_viewed', { surface: 'player' }],
    high: ['checkout_started', { adapter: 'form' }],
  } as const;
  const [type, props] = types[value];
  const event = {
    id,
    seq: made % 1000,
    type,
    at: new Date(atMs).toISOString(),
    mono: 5,
    view: 'view-1',
    video: `v${'x'.repeat(padding)}`,
    creator: null,
    product: null,
    position: 1,
    props,
  };
  const json = JSON.stringify(event);
  const context = {
    page: 'https://shop.test/p',
    widget: { version: '1.0.0', shelf: 'main', layout: 'carousel' },
    consent: { analytics: true, marketing: false, source: 'option' },
  };
  return { id, json, bytes: byteLength(json), contextJson: JSON.stringify(context), value, atMs };
}
