import type { DiagnosisLine } from './diagnosis.js';

/** Why something is counted, or is not: what the tracker knows of itself, in the root's words. */
export interface MeasuringSeen {
  hasEndpoint: boolean;
  /** Written down, and not confirmed by the endpoint yet. */
  waiting: number;
  /** In memory until the shopper answers. */
  held: number;
  /** Requests without a confirmation, in a row. */
  failures: number;
  /** HTTP status of the last answer; 0 for none, `null` before the first request. */
  lastStatus: number | null;
  /** Wall clock of the last batch that the endpoint took. */
  lastSentMs: number | null;
  /** Why the endpoint refused events. */
  lastRefusal: string | null;
  /** `null` while nobody has answered. `source`: who did. */
  consent: { analytics: boolean; source: string } | null;
  /** What each consent tool of the page has said. */
  tools: readonly { name: string; word: unknown }[];
  /** The page's own tags; empty before analytics is permitted, `null` where the option leaves them all out. */
  pixels: readonly PixelSeen[] | null;
  /** The browser sends Global Privacy Control. */
  privacyControl: boolean;
}

/** A tag of the page: how many events it was sent, and why none at the moment. */
interface PixelSeen {
  name: string;
  sent: number;
  silence: keyof typeof silences | 'not_found' | null;
  /** Who reports adds and checkouts to it in our place. */
  leftTo: string | null;
}

const silences = {
  unanswered: 'the shopper has not answered',
  refused: 'what it needs is not permitted',
  privacy_control: 'the browser sends Global Privacy Control',
  covered: 'ga4 takes the same events',
  not_loaded: 'its file could not be loaded',
} as const;

/** @param measuring - `undefined` while the file that counts is not loaded. */
export function measuringLines(measuring: MeasuringSeen | undefined): DiagnosisLine[] {
  if (!measuring) return [{ name: 'Consent', value: 'not asked yet' }];
  return [consentLine(measuring), queueLine(measuring), pixelLine(measuring)];
}

function consentLine({ consent, tools }: MeasuringSeen): DiagnosisLine {
  const name = 'Consent';
  if (consent)
    return {
      name,
      value: `${consent.analytics ? 'given' : 'refused'}, says ${consent.source}`,
      isBad: !consent.analytics,
    };
  const found = tools.map((tool) => tool.name).join(', ');
  return {
    name,
    value: found
      ? `${found} is here, and the shopper has not answered`
      : 'no tool found and no answer: nothing is counted',
    isBad: !found,
  };
}

function pixelLine({ pixels, consent, privacyControl }: MeasuringSeen): DiagnosisLine {
  const name = 'Page’s tags';
  if (pixels === null) return { name, value: 'left out by the option pixels' };
  if (privacyControl)
    return { name, value: 'told nothing: the browser sends Global Privacy Control' };
  if (!consent?.analytics)
    return { name, value: 'told nothing: the shopper has not permitted analytics' };
  const found = pixels.flatMap(({ name: tag, sent, silence, leftTo }) => {
    if (silence === 'not_found') return [];
    const sentText = `${sent} ${sent === 1 ? 'event' : 'events'}`;
    return [
      [
        `${tag} ${sentText}`,
        leftTo ? `adds and checkouts left to ${leftTo}` : '',
        silence ? `now silent: ${silences[silence]}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    ];
  });
  return {
    name,
    value: found.join('; ') || 'none of those found that events can be passed on to',
    isBad: pixels.some(({ silence }) => silence === 'not_loaded'),
  };
}

function queueLine({
  hasEndpoint,
  waiting,
  held,
  failures,
  lastStatus,
  lastSentMs,
  lastRefusal,
}: MeasuringSeen): DiagnosisLine {
  const name = 'Events';
  if (!hasEndpoint) return { name, value: 'no endpoint is set: the shelf sends nothing' };
  const parts = [
    held > 0 ? `${held} held until the shopper answers` : '',
    `${waiting} waiting`,
    lastSentMs === null
      ? 'none sent'
      : `last sent ${new Date(lastSentMs).toISOString().slice(11, 19)} UTC`,
    failures > 0
      ? `not taken ${failures === 1 ? 'once' : `${failures} times`}: ${lastStatus === 0 ? 'no answer' : `HTTP ${lastStatus}`}`
      : '',
    lastRefusal === null ? '' : `refused: ${lastRefusal.slice(0, 80)}`,
  ];
  return {
    name,
    value: parts.filter(Boolean).join(', '),
    isBad: failures > 0 || lastRefusal !== null,
  };
}
