import { checkTrust, type TrustProxy } from '../collector/clientAddress.js';
import { defaultKeepDays, minDays, type KeepDays } from '../collector/retention.js';
import type { KeyOption } from '../collector/options.js';
import { readClickhouseAddress } from '../collector/store/clickhouse/address.js';
import type { ClickhouseStoreOptions } from '../collector/store/clickhouse/createClickhouseStore.js';
import { failure, success, type Result } from '../tools/result.js';
import type { CreditDays } from '../collector/reports/shared/windows.js';
import { expectedDays, toWindows, wrongDays } from '../collector/reports/shared/windows.js';
import type { Given } from './command.js';
import { parseLimits, type SendLimits } from './limitSettings.js';
import { parseWebhooks, type WebhookSetting } from './webhookSettings.js';

export interface CollectSettings {
  keys: KeyOption[];
  /** No shop was named: pages on localhost may send. */
  isLocalOnly: boolean;
  data: string;
  /** A ClickHouse server in the place of the file. */
  store: ClickhouseStoreOptions | null;
  port: number;
  host: string;
  reportToken: string | null;
  /** Addresses and files. */
  feeds: string[];
  /** A project folder, to be worked on beside the report. */
  studio: string | null;
  /** A project folder that takes creators' videos in; by default the studio's, whose inbox makes the links. */
  submissions: string | null;
  /** Of the largest video, in bytes. */
  maxBytes: number;
  trustProxy: TrustProxy;
  addressHeader: string | null;
  /** Other than the usual ones. */
  limits: SendLimits;
  countAutomated: boolean;
  webhooks: WebhookSetting[];
  /** Takes questions of shoppers below videos. */
  comments: boolean;
  /** Keeps likes of videos. */
  likes: boolean;
  creditDays: CreditDays;
  keep: KeepDays;
}

export const DEFAULT_DATA = './reelshelf.duckdb';
const LOCAL_ORIGINS = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

/** Reads what was typed after `collect`. A mistake is a sentence that says what was received and what was expected. */
export function parseCollectSettings(
  given: Given,
  environment: Readonly<Record<string, string | undefined>>,
): Result<CollectSettings, string> {
  const portText = given.text('port') ?? '8787';
  const port = readWhole(portText, 65_535);
  if (port === null) return failure(`--port is "${portText}"; expected a number from 0 to 65535.`);
  const trustText = given.text('trust-proxy') ?? 'auto';
  const trustProxy = readTrust(trustText);
  if (trustProxy === null) {
    return failure(
      `--trust-proxy is "${trustText}"; expected how many proxies of your own stand in front, or their addresses (203.0.113.7,198.51.100.0/24), or auto.`,
    );
  }

  const store = readStore(given.text('store') ?? environment['REELSHELF_STORE'], environment);
  if (!store.ok) return store;
  const limits = parseLimits(given.texts('limit'));
  if (!limits.ok) return limits;
  const webhooks = parseWebhooks(given.texts('webhook'), environment);
  if (!webhooks.ok) return webhooks;
  const creditDays = readDays(given);
  if (!creditDays.ok) return creditDays;
  const keep = readKeepDays(given, creditDays.value);
  if (!keep.ok) return keep;
  const sizeText = given.text('submission-size') ?? '1000';
  const megabytes = readWhole(sizeText, 99_999);
  if (!megabytes)
    return failure(
      `--submission-size is "${sizeText}"; expected megabytes from 1 to 99999, such as 1000.`,
    );
  const keys = readKeys(given.texts('key'), given.texts('origin'), given.text('name'));
  if (!keys.ok) return keys;
  const isLocalOnly = keys.value.length === 0;
  const shopName = given.text('name');
  const name = shopName === undefined ? {} : { name: shopName };
  return success({
    // The demo's and a developer's tag may carry the key or leave it out.
    keys: isLocalOnly
      ? [
          { origins: LOCAL_ORIGINS, ...name },
          { key: 'pub_local', origins: LOCAL_ORIGINS, ...name },
        ]
      : keys.value,
    isLocalOnly,
    data: given.text('data') ?? DEFAULT_DATA,
    store: store.value,
    port,
    host: given.text('host') ?? '127.0.0.1',
    reportToken: given.text('report-token') ?? environment['REELSHELF_REPORT_TOKEN'] ?? null,
    feeds: [...given.texts('feed')],
    studio: given.text('studio') ?? null,
    submissions: given.text('submissions') ?? given.text('studio') ?? null,
    maxBytes: megabytes * 1_000_000,
    trustProxy,
    addressHeader: given.text('address-header') ?? null,
    limits: limits.value,
    countAutomated: given.has('count-automated'),
    webhooks: webhooks.value,
    comments: given.has('comments'),
    likes: given.has('likes'),
    creditDays: creditDays.value,
    keep: keep.value,
  });
}

/** Whoever can list the machine's processes reads what is typed; a variable is the collector's own. */
function readStore(
  address: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Result<ClickhouseStoreOptions | null, string> {
  if (address === undefined || address === '') return success(null);
  const password = environment['REELSHELF_STORE_PASSWORD'];
  const read = readClickhouseAddress(address, password);
  return read.ok
    ? success({ address, ...(password === undefined ? {} : { password }) })
    : failure(`--store: ${read.error} For a file leave it out, and name it with --data.`);
}

function readKeys(
  written: readonly string[],
  withoutKey: readonly string[],
  name: string | undefined,
): Result<KeyOption[], string> {
  const origins = new Map<string | null, string[]>();
  for (const text of written) {
    const at = text.indexOf('@');
    if (at < 1)
      return failure(
        `--key is "${text}"; expected a key and an origin, such as pub_shop@https://shop.example.`,
      );
    const key = text.slice(0, at);
    origins.set(key, [...(origins.get(key) ?? []), text.slice(at + 1)]);
  }
  if (withoutKey.length > 0) origins.set(null, [...withoutKey]);
  return success(
    [...origins].map(([key, own]) => ({
      origins: own,
      ...(key === null ? {} : { key }),
      ...(name === undefined ? {} : { name }),
    })),
  );
}

function readDays(given: Given): Result<CreditDays, string> {
  const days: CreditDays = {};
  for (const name of ['click', 'view'] as const) {
    const text = given.text(`${name}-days`);
    if (text === undefined) continue;
    days[name] = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (wrongDays(days) === name)
      return failure(`--${name}-days is "${text}"; expected ${expectedDays[name]}.`);
  }
  return success(days);
}

function readKeepDays(given: Given, creditDays: CreditDays): Result<KeepDays, string> {
  const read = (name: string, usual: number, least: number): Result<number, string> => {
    const text = given.text(name);
    if (text === undefined) return success(Math.max(usual, least));
    const days = text === 'all' ? Infinity : readWhole(text, 36_500);
    return days !== null && days >= least
      ? success(days)
      : failure(`--${name} is "${text}"; expected a number of days from ${least} on, or all.`);
  };
  const { events, sums, totals } = defaultKeepDays;
  // An order is credited by events of as many days as the windows have; finer is never kept longer than coarser.
  const kept = read('keep-days', events, minDays(toWindows(creditDays)));
  if (!kept.ok) return kept;
  const keptSums = read('keep-sums-days', sums, kept.value);
  if (!keptSums.ok) return keptSums;
  const keptTotals = read('keep-totals-days', totals, keptSums.value);
  return keptTotals.ok
    ? success({ events: kept.value, sums: keptSums.value, totals: keptTotals.value })
    : keptTotals;
}

function readTrust(text: string): TrustProxy | null {
  if (text === 'auto') return text;
  if (/^\d+$/.test(text)) return readWhole(text, 10);
  const ranges = text.split(',').map((range) => range.trim());
  try {
    checkTrust(ranges);
    return ranges;
  } catch {
    return null;
  }
}

export function readWhole(text: string, max: number): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= max ? Number(text) : null;
}
