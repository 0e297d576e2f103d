import { writeFile } from 'node:fs/promises';
import { isMailAddress } from '../collector/reports/digest.js';
import { addDays, dayIn } from '../collector/reports/shared/range.js';
import { isRecord } from '../tools/isRecord.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { CliWorld } from './cliWorld.js';
import type { Given } from './command.js';
import { failed, misused, type CommandResult } from './commandResult.js';

export async function runDigest(given: Given, world: CliWorld): Promise<CommandResult> {
  const [written = ''] = given.words;
  const no = (message: string) => misused(message, 'digest');
  const address = safeUrl(written.endsWith('/') ? written : `${written}/`, written);
  if (address === null)
    return no(
      `"${written}" is not a collector’s address; expected one such as https://events.shop.example.`,
    );
  const to = given.text('to') ?? '';
  const from = given.text('from') ?? to;
  for (const [name, value] of [
    ['to', to],
    ['from', from],
  ] as const)
    if (!isMailAddress(value))
      return no(`--${name} is "${value}"; expected a mail address such as ann@shop.example.`);
  const days = Number(given.text('days') ?? 7);
  if (!Number.isInteger(days) || days < 1 || days > 400)
    return no(`--days is "${given.text('days')}"; expected a number from 1 to 400.`);
  const token = given.text('token') ?? world.environment['REELSHELF_REPORT_TOKEN'];
  if (!token) return no('Give the report’s token by --token or in REELSHELF_REPORT_TOKEN.');

  const url = new URL('v1/report/digest.eml', address.replace(/\/(v1\/)?$/, '/'));
  const zone = given.text('zone') ?? 'UTC';
  const until = addDays(dayOf(zone, world), -1);
  const query = { from: addDays(until, 1 - days), to: until, tz: zone, mailTo: to, mailFrom: from };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const language = given.text('language') ?? 'en';
  if (!/^[a-z]{2}([-_]\w+)*$/i.test(language))
    return no(`--language is "${language}"; expected a language’s code such as de or pt-BR.`);
  url.searchParams.set('language', language);
  const shop = given.text('shop');
  if (shop !== undefined) url.searchParams.set('shop', shop);
  return fetchInto(url, token, given.text('out') ?? 'digest.eml', world);
}

/** A zone that there is not is told by the collector, in its words. */
function dayOf(zone: string, { env }: CliWorld): string {
  try {
    return dayIn(zone, env.nowMs());
  } catch {
    return dayIn('UTC', env.nowMs());
  }
}

async function fetchInto(
  url: URL,
  token: string,
  file: string,
  { env, signal }: CliWorld,
): Promise<CommandResult> {
  const fail = (message: string) => failed({ code: 'DIGEST_FAILED', message });
  let body: string;
  try {
    const headers = { authorization: `Bearer ${token}` };
    const response = await env.fetch(url.href, { headers, signal });
    body = await response.text();
    if (!response.ok) return fail(`${url.origin} answers ${response.status}. ${messageIn(body)}`);
  } catch (error) {
    return fail(
      `${url.origin} does not answer: ${error instanceof Error ? error.message : String(error)}. Is the collector running there?`,
    );
  }
  try {
    await writeFile(file, body);
  } catch (error) {
    return fail(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}. Name another file by --out.`,
    );
  }
  return {
    exitCode: 0,
    lines: [`${file} is written. Send it, for instance: sendmail -t < ${file}`],
    data: { file },
  };
}

function messageIn(body: string): string {
  try {
    const read: unknown = JSON.parse(body);
    return isRecord(read) && typeof read['message'] === 'string' ? read['message'] : '';
  } catch {
    return '';
  }
}
