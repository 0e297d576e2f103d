import { SCHEMA, type WireBatch } from '../../events/wire.js';
import { mayRead, type Line, type Visit } from './visit.js';

/** Asks with an empty batch, which a collector answers without counting anything. */
export async function checkEndpoint(
  address: string,
  key: string,
  page: string,
  visit: Visit,
): Promise<Line[]> {
  const { origin } = new URL(page);
  const batch: WireBatch = {
    schema: SCHEMA,
    batchId: '00000000-0000-4000-8000-000000000000',
    sentAt: new Date(visit.nowMs).toISOString(),
    attempt: 0,
    ...(key ? { key } : {}),
    context: {
      page,
      product: null,
      widget: { version: 'doctor', shelf: 'doctor', layout: 'carousel', feed: null },
      consent: { analytics: false, marketing: false, source: 'doctor' },
      experiment: null,
      visitor: null,
      session: null,
    },
    events: [],
  };
  const reply = await visit.get(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin },
    body: JSON.stringify(batch),
    redirect: 'manual',
  });
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'ENDPOINT', message },
  ];
  if (typeof reply === 'string')
    return line('fault', `The endpoint ${address} does not answer: ${reply}.`);
  const { status, text } = reply;
  if (status >= 300 && status < 400)
    return line(
      'fault',
      `The endpoint sends on to ${reply.headers.get('location') ?? 'another address'} (${status}), on which way events are lost: write that address into data-endpoint.`,
    );
  if (status === 401 || status === 403)
    return line(
      'fault',
      `The endpoint refuses ${key ? `the key "${key}"` : 'a tag without data-key'} from ${origin} (${status}). Start the collector with --key ${key || 'pub_shop'}@${origin}${key ? '' : ', and write the key into the tag'}.`,
    );
  if (status === 429)
    return line(
      'warning',
      'The endpoint is there, and was asked too often just now (429): look again in a minute.',
    );
  if (status === 404 || status === 405 || status === 410)
    return line(
      'fault',
      `The endpoint ${address} answers ${status}: it is no collector’s address (…/v1/events).`,
    );
  if (status >= 500) return line('fault', `The endpoint ${address} answers ${status}.`);
  if (!mayRead(reply, page))
    return line(
      'fault',
      `The endpoint does not allow ${origin}: its answer has no Access-Control-Allow-Origin for it.`,
    );
  if (/^\s*</.test(text))
    return line(
      'fault',
      `The endpoint ${address} answers with a web page (${status}): it is no collector’s address (…/v1/events).`,
    );
  if (status >= 400)
    return line('fault', `The endpoint refuses an empty batch (${status}): ${text.slice(0, 200)}`);
  return line('ok', `The endpoint answers, and knows the key (${status}).`);
}
