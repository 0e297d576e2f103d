/** The report as a letter: what happened in these days, in a few lines, for whoever does not open the page. */
import { fromMinor } from '../../feed/product/money.js';
import type { Figures, Report, Sum } from './shared/types.js';

export interface Digest {
  subject: string;
  text: string;
  html: string;
}

const MOST = 5;

/**
 * @param address - where the report is; `null`: the letter has no link.
 * @param waiting - what shoppers have asked and nobody has looked at.
 */
export function makeDigest(
  report: Report,
  address: string | null,
  waiting: readonly string[] = [],
): Digest {
  const { range, shop, summary, previous, creators, videos, names, orders } = report;
  const days = daysOf(range.from, range.to);
  const lead = `${ordersOf(summary)} after creators’ videos`;
  const compared = `The days before: ${ordersOf(previous)}${moneyAfter(previous)}.`;
  const trustworthy = orders.isSigned
    ? 'Orders are those that the shop’s server signed.'
    : 'Orders are as the shop’s pages reported them; nobody has confirmed them.';
  const nameOf = (table: 'creators' | 'videos', id: string) => names[table][id]?.name ?? id;
  const list = (
    heading: string,
    table: 'creators' | 'videos',
    rows: Report['creators']['rows'],
  ) => ({
    heading,
    rows: rows
      .filter(({ views, sales }) => views > 0 || sales.orders > 0)
      .slice(0, MOST)
      .map((row) => ({
        name: nameOf(table, row.id),
        said: [counted(row.views, 'view'), ordersOf(row) + moneyAfter(row)].join(', '),
      })),
  });
  const parts = [
    list('Creators', 'creators', creators.rows),
    list('Videos', 'videos', videos.rows),
  ].filter(({ rows }) => rows.length > 0);
  const figures = [
    `${counted(summary.viewers, 'shopper')} watched, ${counted(summary.views, 'view')}`,
    `${counted(summary.opens, 'product')} opened, ${count(summary.adds)} added to a cart`,
  ];
  const first = `${lead}${moneyAfter(summary)}.`;
  const questions = {
    heading: waiting.length > 0 ? `${counted(waiting.length, 'question')} to answer` : '',
    rows: waiting.slice(0, MOST).map((text) => shortened(text)),
  };
  const letter = { shop, days, first, compared, figures, parts, questions, trustworthy, address };
  return { subject: `${shop}: ${lead}, ${days}`, text: textOf(letter), html: htmlOf(letter) };
}

interface Letter {
  shop: string;
  days: string;
  first: string;
  compared: string;
  figures: readonly string[];
  parts: readonly { heading: string; rows: readonly { name: string; said: string }[] }[];
  /** As somebody has written them. */
  questions: { heading: string; rows: readonly string[] };
  trustworthy: string;
  address: string | null;
}

const textOf = (letter: Letter) => {
  const { shop, days, first, compared, figures, parts, questions, trustworthy, address } = letter;
  return [
    `${shop}, ${days}`,
    '',
    first,
    compared,
    '',
    ...figures,
    ...parts.flatMap(({ heading, rows }) => [
      '',
      heading,
      ...rows.map(({ name, said }) => `- ${name}: ${said}`),
    ]),
    // What runs the other way ends with its line.
    ...(questions.rows.length > 0
      ? ['', questions.heading, ...questions.rows.map((text) => `- \u2068${text}\u2069`)]
      : []),
    '',
    trustworthy,
    ...(address === null ? [] : ['', `The whole report: ${address}`]),
    '',
  ].join('\n');
};

/** Written for readers of mail: a column, no script, no picture, no style of its own file. */
function htmlOf(letter: Letter) {
  const { shop, days, first, compared, figures, parts, questions, trustworthy, address } = letter;
  const p = (text: string, style = '') =>
    `<p style="margin:0 0 8px;${style}">${escapeText(text)}</p>`;
  const table = ({ heading, rows }: Letter['parts'][number]) =>
    `<h2 style="font:400 20px Georgia,serif;margin:24px 0 8px">${escapeText(heading)}</h2>
<table role="presentation" style="border-collapse:collapse;width:100%">${rows
      .map(
        ({ name, said }) =>
          `<tr><td style="padding:8px 12px 8px 0;border-top:1px solid #e9e2d7">${escapeText(name)}</td><td style="padding:8px 0;border-top:1px solid #e9e2d7;text-align:right">${escapeText(said)}</td></tr>`,
      )
      .join('')}</table>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeText(shop)}</title></head>
<body style="margin:0;padding:24px;font:15px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto">
${p(`${shop}, ${days}`, 'opacity:.7')}
<h1 style="font:400 28px/1.2 Georgia,serif;margin:0 0 12px">${escapeText(first)}</h1>
${p(compared, 'opacity:.7')}
${figures.map((line) => p(line)).join('\n')}
${parts.map(table).join('\n')}
${
  questions.rows.length === 0
    ? ''
    : `<h2 style="font:400 20px Georgia,serif;margin:24px 0 8px">${escapeText(questions.heading)}</h2>
${questions.rows.map((text) => `<p dir="auto" style="margin:0;padding:8px 0;border-top:1px solid #e9e2d7;overflow-wrap:anywhere">${escapeText(text)}</p>`).join('\n')}`
}
${p(trustworthy, 'margin-top:24px;opacity:.7')}
${address === null ? '' : `<p><a href="${escapeText(address)}">The whole report</a></p>`}
</div></body></html>
`;
}

const shortened = (text: string): string => {
  const signs = Array.from(text);
  return signs.length > 140 ? `${signs.slice(0, 139).join('')}…` : text;
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const count = (value: number) => new Intl.NumberFormat('en').format(value);
const counted = (value: number, what: string) => `${count(value)} ${what}${value === 1 ? '' : 's'}`;
const ordersOf = ({ sales }: Figures) => counted(sales.orders, 'order');
const moneyAfter = ({ sales: { revenue } }: Figures) =>
  revenue.length > 0 ? `, ${revenue.map(money).join(' and ')}` : '';
const money = ({ currency, minor }: Sum) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    fromMinor(minor, currency).amount as unknown as number,
  );

function daysOf(from: string, to: string): string {
  const days = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return days.formatRange(Date.parse(from), Date.parse(to)).replace(/\s*–\s*/, ' to ');
}

interface Envelope {
  from: string;
  to: string;
  atMs: number;
}

/**
 * The letter as a file that a mailer takes (`.eml`): both as text and as HTML. Opened by a mail program it is a draft.
 *
 * @param envelope - addresses that {@link isMailAddress} has passed.
 */
export function toEml({ subject, text, html }: Digest, { from, to, atMs }: Envelope): string {
  const boundary = `reelshelf-${atMs.toString(36)}`;
  const part = (type: string, body: string) =>
    [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(body, 'utf8')
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ].join('\r\n');
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodeHeader(subject)}`,
    `Date: ${new Date(atMs).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${boundary}@${from.split('@')[1] ?? 'localhost'}>`,
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    part('text/plain', text),
    part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Words of at most 75 signs, as headers of mail may have them. */
function encodeHeader(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (Buffer.byteLength(word + sign) > 42) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word]
    .map((each) => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`)
    .join('\r\n ');
}

/** One plain address, without a name and without anything that would begin another header. */
export const isMailAddress = (text: string): boolean =>
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(text);
