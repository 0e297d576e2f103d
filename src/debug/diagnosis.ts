import type { CartChoice } from '../cart/detect/choose.js';
import type { AnalyticsEvent } from '../events/catalog.js';
import type { Notice } from '../tools/display.js';
import { measuringLines, type MeasuringSeen } from './measuringLines.js';

/** Everything that the overlay looks at, at one moment. */
export interface Seen {
  version: string;
  /** `undefined` while the page is being asked. */
  cart: CartChoice | null | undefined;
  status: string;
  videos: number;
  products: number;
  /** Products whose price of today the shop has answered. */
  live: number;
  /** `undefined` while the file that counts is not loaded. */
  measuring: MeasuringSeen | undefined;
  notices: readonly Notice[];
  events: readonly AnalyticsEvent[];
}

export interface DiagnosisLine {
  name: string;
  value: string;
  /** Wants the merchant's attention. */
  isBad?: boolean;
}

/** What the overlay says, in a merchant's words; the copied report is the same text. */
export function diagnose({
  version,
  cart,
  status,
  videos,
  products,
  live,
  measuring,
}: Omit<Seen, 'notices' | 'facts'>): DiagnosisLine[] {
  const others = cart?.others.map(({ name, why }) => `${name} (${why})`).join('; ');
  return [
    { name: 'Version', value: version },
    {
      name: 'Feed',
      value:
        { ready: 'read', loading: 'on its way', empty: 'nothing to show', failed: 'not read' }[
          status
        ] ?? status,
      isBad: status === 'failed' || status === 'empty',
    },
    { name: 'Videos', value: String(videos), isBad: videos === 0 && status !== 'loading' },
    {
      name: 'Products',
      value: live > 0 ? `${products}, ${live} with the shop’s own price` : String(products),
    },
    cart
      ? { name: 'Cart', value: cart.name, isBad: cart.name === 'link' }
      : {
          name: 'Cart',
          value: cart === undefined ? 'looking' : 'could not be loaded',
          isBad: cart === null,
        },
    ...(cart ? [{ name: 'Because of', value: cart.why }] : []),
    ...(others ? [{ name: 'Also found', value: others }] : []),
    ...measuringLines(measuring),
  ];
}

export const eventLine = ({ type, video, product, props }: AnalyticsEvent): string =>
  [
    type,
    video,
    product,
    ...Object.entries(props).map(([name, value]) => `${name}=${String(value)}`),
  ]
    .filter(Boolean)
    .join(' ');

/** The overlay as text, for a message to whoever helps. No address, no id of the visitor. */
export function reportText(seen: Seen): string {
  // The address of a feed may carry a key behind its question mark.
  const where = (subject = '') => subject.replace(/[?#].*/, '');
  const notices = seen.notices.map(
    ({ code, subject, message, remedy }) =>
      `${code}${subject ? ` (${where(subject)})` : ''}: ${message} ${remedy}`,
  );
  return [
    ...diagnose(seen).map(({ name, value }) => `${name}: ${value}`),
    '',
    notices.length ? 'Notices' : 'No notices',
    ...notices,
    '',
    'Last events',
    ...seen.events.map(eventLine),
  ].join('\n');
}
