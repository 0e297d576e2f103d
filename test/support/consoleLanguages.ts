/** The console's tables and those of servers, English beside each language, for tests and for `npm run languages`. */
import { readdirSync } from 'node:fs';
import { meaningTexts } from '../../src/collector/reports/shared/meanings.js';
import { sheetTexts } from '../../src/collector/reports/shared/sheets/sheetTexts.js';
import type { Sentences } from '../../src/console/languages/spoken.js';
import { texts as live } from '../../src/console/live/texts.js';
import { texts as questions } from '../../src/console/moderation/texts.js';
import { texts as orders } from '../../src/console/orders/texts.js';
import { texts as people } from '../../src/console/people/texts.js';
import { sameAs } from '../../src/console/report/sheets/sameAs.js';
import { texts as reportPage } from '../../src/console/report/texts.js';
import { roomTexts } from '../../src/console/report/rooms/roomTexts.js';
import { texts as shell } from '../../src/console/shell/texts.js';
import { texts as inbox } from '../../src/console/studio/inbox/texts.js';
import { texts as studio } from '../../src/console/studio/texts.js';
import { texts as submission } from '../../src/console/submission/texts.js';
import { creatorServerTexts } from '../../src/i18n/en/creatorServer.js';
import { consoleServerTexts } from '../../src/i18n/en/consoleServer.js';
import { findingTexts } from '../../src/i18n/en/findings.js';
import { letterTexts } from '../../src/i18n/en/letter.js';
import { publishingTexts } from '../../src/i18n/en/publishing.js';
import { signInTexts } from '../../src/i18n/en/signIn.js';

/** Of spreadsheets what the report's page does not say already. */
const sheets = Object.fromEntries(
  Object.entries(sheetTexts).filter(([key]) => !Object.hasOwn(sameAs, key)),
);

/** By area. */
export const consoleEnglish: Readonly<Record<string, Sentences>> = {
  shell,
  report: { ...reportPage, ...roomTexts },
  meanings: meaningTexts,
  sheets,
  studio,
  inbox,
  questions,
  orders,
  people,
  live,
  findings: findingTexts,
  server: consoleServerTexts,
  publishing: publishingTexts,
  submission,
  signIn: signInTexts,
  letter: letterTexts,
  creators: creatorServerTexts,
};

const folder = new URL('../../src/console/languages/', import.meta.url);

/** Every language there is a folder for, by its code, with what servers say in it. */
export async function readConsoleLanguages(): Promise<
  Map<string, Readonly<Record<string, Sentences>>>
> {
  const codes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const read = async (path: string) =>
    (await import(new URL(path, folder).href)) as {
      texts: Record<string, Sentences>;
      submission: Sentences;
    };
  return new Map(
    await Promise.all(
      codes.map(async (code) => {
        const { texts } = await read(`${code}/index.ts`);
        const { submission: page } = await read(`${code}/submission.ts`);
        const { texts: server } = await read(`../../i18n/server/${code}.ts`);
        return [code, { ...texts, submission: page, ...server }] as const;
      }),
    ),
  );
}

/** Whole texts that a language has in common with English; each was looked at. `all`: names and signs of no language. */
export const alikeInConsole: Readonly<Record<string, readonly string[]>> = {
  all: [
    'Token',
    'Reelshelf',
    '{room} · Reelshelf',
    'JSON',
    '{at} s',
    'Shopify',
    '{name}: {message}',
  ],
  de: [
    ...['Videos', 'Creators', 'Creator', 'Video', 'Live', 'Shop', 'Shelf', 'Tablet', 'Computer'],
    ...['Handle', 'Name', 'Layout', 'Code'],
  ],
  es: ['no'],
  nl: [
    ...['{count} like', '{count} likes', 'is live'],
    ...['{count} creator', '{count} creators', 'Creators', 'Creator', 'Live', 'Video', 'Product'],
    ...['Shelf', 'Tablet', 'Computer', 'Spreadsheet', 'Details', 'Later', 'Handle'],
    ...['Code', 'Label', 'direct'],
  ],
  pl: ['Tablet'],
  sv: ['Live', 'Video', 'Relation', '{count} video'],
  fr: [
    'Questions',
    'Page',
    'Commission',
    'Commission {money}',
    'Pause',
    'Invitations',
    'Code',
    'Verdict',
  ],
  it: ['Report', 'Creator', 'Video', 'Tablet', 'Computer', 'no'],
  pt: ['Tablet'],
  tr: ['Video', 'Tablet', '{count} video'],
};
