/** The report as a letter: what happened in these days, in a few lines, for whoever does not open the page. */
import { serverSpeech, type ServerSpeech } from '../../i18n/serverLanguages.js';
import { fromMinor } from '../../feed/product/money.js';
import type { Figures, Report, Sum } from './shared/types.js';
import { signInPlace } from '../../i18n/format.js';

export interface Digest {
  subject: string;
  text: string;
  html: string;
}

const MOST = 5;

/**
 * @param address - where the report is; `null`: the letter has no link.
 * @param waiting - what shoppers have asked and nobody has looked at.
 * @param speech - the language of the letter. @default English
 */
export function makeDigest(
  report: Report,
  address: string | null,
  waiting: readonly string[] = [],
  speech: ServerSpeech = serverSpeech(),
): Digest {
  const { range, shop, summary, previous, creators, videos, names, orders } = report;
  const say = speech.letter;
  const write = writerOf(speech);
  const days = write.days(range.from, range.to);
  const nameOf = (table: 'creators' | 'videos', id: string) => names[table][id]?.name ?? id;
  const list = (table: 'creators' | 'videos', rows: Report['creators']['rows']) => ({
    heading: say(table),
    rows: rows
      .filter(({ views, sales }) => views > 0 || sales.orders > 0)
      .slice(0, MOST)
      .map((row) => ({
        name: nameOf(table, row.id),
        said: write.paid('row', row, { views: say('views', { count: row.views }) }),
      })),
  });
  const parts = [list('creators', creators.rows), list('videos', videos.rows)].filter(
    ({ rows }) => rows.length > 0,
  );
  const figures = [
    say('watched', { shoppers: summary.viewers, views: say('views', { count: summary.views }) }),
    say('opened', { opened: summary.opens, added: summary.adds }),
  ];
  const questions = {
    heading: waiting.length > 0 ? say('questions', { count: waiting.length }) : '',
    rows: waiting.slice(0, MOST).map((text) => shortened(text)),
  };
  const letter = {
    shop,
    head: say('head', { shop, days }),
    first: write.paid('first', summary),
    compared: write.paid('compared', previous),
    figures,
    parts,
    questions,
    trustworthy: say(orders.isSigned ? 'signed' : 'claimed'),
    address,
  };
  const subject = say('subject', { shop, orders: write.orders(summary), days });
  return { subject, text: textOf(letter, speech), html: htmlOf(letter, speech) };
}

interface Letter {
  shop: string;
  head: string;
  first: string;
  compared: string;
  figures: readonly string[];
  parts: readonly { heading: string; rows: readonly { name: string; said: string }[] }[];
  /** As somebody has written them. */
  questions: { heading: string; rows: readonly string[] };
  trustworthy: string;
  address: string | null;
}

const textOf = (letter: Letter, { letter: say }: ServerSpeech) => {
  const { head, first, compared, figures, parts, questions, trustworthy, address } = letter;
  return [
    head,
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
    ...(address === null ? [] : ['', say('whole.at', { address })]),
    '',
  ].join('\n');
};

/** Written for readers of mail: a column, no script, no picture, no style of its own file. */
function htmlOf(letter: Letter, { code, isRtl, letter: say }: ServerSpeech) {
  const { shop, head, first, compared, figures, parts, questions, trustworthy, address } = letter;
  const p = (text: string, style = '') =>
    `<p style="margin:0 0 8px;${style}">${escapeText(text)}</p>`;
  const table = ({ heading, rows }: Letter['parts'][number]) =>
    `<h2 style="font:400 20px Georgia,serif;margin:24px 0 8px">${escapeText(heading)}</h2>
<table role="presentation" style="border-collapse:collapse;width:100%">${rows
      .map(
        ({ name, said }) =>
          `<tr><td style="padding:8px 0;padding-inline-end:12px;border-top:1px solid #e9e2d7">${escapeText(name)}</td><td style="padding:8px 0;border-top:1px solid #e9e2d7;text-align:${isRtl ? 'left' : 'right'}">${escapeText(said)}</td></tr>`,
      )
      .join('')}</table>`;
  return `<!doctype html>
<html lang="${code}" dir="${isRtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeText(shop)}</title></head>
<body style="margin:0;padding:24px;font:15px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto">
${p(head, 'opacity:.7')}
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
${address === null ? '' : `<p><a href="${escapeText(address)}">${escapeText(say('whole'))}</a></p>`}
</div></body></html>
`;
}

const shortened = (text: string): string => {
  const signs = Array.from(text);
  return signs.length > 140 ? `${signs.slice(0, 139).join('')}…` : text;
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Sums and days of the letter's language. */
function writerOf({ code, letter: say }: ServerSpeech) {
  // Days as most read them who read English beside another language.
  const locale = code === 'en' ? 'en-GB' : code;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const money = ({ currency, minor }: Sum) =>
    signInPlace(
      new Intl.NumberFormat(code, { style: 'currency', currency }).format(
        fromMinor(minor, currency).amount as unknown as number,
      ),
    );
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const orders = ({ sales }: Figures) => say('orders', { count: sales.orders });
  return {
    orders,
    days(from: string, to: string) {
      const range = format.formatRange(Date.parse(from), Date.parse(to));
      return code === 'en' ? range.replace(/\s*–\s*/, ' to ') : range;
    },
    /** Orders and what they came to, in a sentence that has a form without sums. */
    paid(
      key: 'first' | 'compared' | 'row',
      figures: Figures,
      values: Readonly<Record<string, string>> = {},
    ) {
      const { revenue } = figures.sales;
      const said = { ...values, orders: orders(figures) };
      return revenue.length === 0
        ? say(`${key}.unpaid`, said)
        : say(key, { ...said, money: list.format(revenue.map(money)) });
    },
  };
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
