/** Who may speak to the console at all: no page of another site, and no name that somebody has pointed at this machine. */
import { refuse } from './answers.js';

export interface Door {
  /** Only this machine's own names are answered to; else whatever name the merchant's server has. */
  isLocal: boolean;
}

const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/;

/** @returns the refusal; `null` when it may go on, to where the token is asked for. */
export function checkSender(request: Request, url: URL, { isLocal }: Door): Response | null {
  const { headers } = request;
  const host = headers.get('host') ?? url.host;
  if (isLocal && (!OWN_NAMES.test(host) || !OWN_NAMES.test(url.host)))
    return refuse(
      403,
      'HOST_REFUSED',
      `The console answers at 127.0.0.1 and localhost only, and was asked for as ${JSON.stringify(host.slice(0, 80))}.`,
    );
  const site = headers.get('sec-fetch-site');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const mayBe = isRead ? ['same-origin', 'none'] : ['same-origin'];
  // A link from anywhere may lead to the page, which shows itself in no frame and asks for the token.
  const isVisit = isRead && headers.get('sec-fetch-mode') === 'navigate';
  if (site !== null && !mayBe.includes(site) && !isVisit) return foreign(site);
  const origin = headers.get('origin');
  if (origin === null || isOwn(origin, [host, url.host, forwardedHost(headers)])) return null;
  // A proxy that tells us another name than the browser's; the browser itself says that they are one.
  if (!isLocal && site === 'same-origin') return null;
  // Of a form whose page sends no referrer; it has to bring the token.
  if (origin === 'null' && site === 'same-origin') return null;
  return foreign(origin);
}

const forwardedHost = (headers: Headers) => headers.get('x-forwarded-host') ?? '';

function isOwn(origin: string, hosts: readonly string[]): boolean {
  try {
    const { host, protocol } = new URL(origin);
    return /^https?:$/.test(protocol) && hosts.includes(host);
  } catch {
    return false;
  }
}

const foreign = (from: string) =>
  refuse(
    403,
    'ORIGIN_REFUSED',
    `Only the console’s own page may ask this, and it came from ${JSON.stringify(from.slice(0, 120))}.`,
  );

/** A form of another page can send no such body. */
export const isJson = (request: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
