/** One row a gift, for the merchant's own tool: from the parcel to what it has sold. */
import { fromMinor } from '../../feed/product/money.js';
import type { InboxGift } from '../../submissions/shared/wire.js';
import { csvCell } from '../../tools/csvCell.js';

/** What the collector has counted of a video. */
export interface VideoFigures {
  views: number;
  adds: number;
  orders: number;
  /** Integer minor units by currency. */
  revenue: readonly { currency: string; minor: number }[];
}

const HEADINGS = [
  'Gift',
  'Handle',
  'Creator',
  'Product',
  'Video',
  'State',
  'Invited at',
  'Uploaded at',
  'Approved at',
  'Relation',
  'Rights until',
  'Spark code',
  'Spark code until',
  'Views',
  'Adds to cart',
  'Orders',
];

/** @param figures - by video; `null` where no collector counts. */
export function giftsCsv(
  gifts: readonly InboxGift[],
  titleOf: (product: string) => string,
  figures: ReadonlyMap<string, VideoFigures> | null,
): string {
  const currencies = new Set<string>();
  for (const { revenue } of figures?.values() ?? [])
    for (const { currency } of revenue) currencies.add(currency);
  const sold = [...currencies].sort();
  const rows = gifts.map((gift) => {
    const { invitation, submission } = gift;
    const own = figures && (figures.get(gift.video ?? '') ?? NOTHING);
    const minor = new Map(own?.revenue.map((sum) => [sum.currency, sum.minor]));
    return [
      gift.id,
      // A mark at its start would be a formula to a spreadsheet.
      invitation.creator.handle.replace(/^@/, ''),
      invitation.creator.name ?? '',
      productOf(gift, titleOf),
      gift.video ?? '',
      gift.state.replace('_', ' '),
      invitation.at,
      gift.sentFile?.at ?? gift.file?.at ?? '',
      gift.approvedAt ?? '',
      submission?.relation ?? invitation.relation,
      submission?.grant.until ?? '',
      submission?.sparkCode ?? '',
      submission?.sparkUntil ?? '',
      ...(own ? [own.views, own.adds, own.orders] : ['', '', '']),
      ...sold.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount),
    ];
  });
  const lines = [[...HEADINGS, ...sold.map((currency) => `Sales ${currency}`)], ...rows];
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${lines.map((cells) => cells.map((cell) => csvCell(cell)).join(',')).join('\r\n')}\r\n`;
}

export const NOTHING: VideoFigures = { views: 0, adds: 0, orders: 0, revenue: [] };

/** What the video shows; before it is there, what was sent. */
export function productOf(
  { product, submission, invitation }: InboxGift,
  titleOf: (product: string) => string,
): string {
  const id = product ?? submission?.product ?? null;
  if (id !== null) return titleOf(id);
  return submission?.productWords || invitation.products.map(({ title }) => title).join('; ');
}
