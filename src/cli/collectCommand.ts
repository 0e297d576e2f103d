import { collect } from './collect.js';
import { parseCollectSettings } from './collectSettings.js';
import type { Command } from './command.js';
import { misused } from './commandResult.js';
import { exportTo, importFrom } from './moveShop.js';

export const collectCommand: Command = {
  name: 'collect',
  summary: 'start the collector: takes events in, shows the report',
  words: [],
  options: {
    key: {
      value: '<key>@<origin>',
      isMany: true,
      about:
        'a public key and the pages that may send with it; repeat for more\n(origin null: sandboxed pages, such as Shopify customer events)',
    },
    origin: {
      value: '<origin>',
      isMany: true,
      about:
        'pages that may send without a key; repeat for more\n(without --key and --origin: any page on localhost)',
    },
    name: { value: '<name>', about: 'the shop’s name in the report' },
    data: {
      value: '<file>',
      about: 'the database file (default ./reelshelf.duckdb; :memory: keeps nothing)',
    },
    store: {
      value: '<address>',
      about:
        'a ClickHouse server in its place, for several collectors: clickhouse://user:password@host:8123/database;\nover TLS clickhouses://, replicated ?cluster=<name>; also REELSHELF_STORE, and REELSHELF_STORE_PASSWORD for the password.\nThen secrets and people are kept beside --data',
    },
    export: {
      value: '<file>',
      about:
        'write all that is kept into a file and end (with --name: of that shop; .gz at its end packs it)',
    },
    import: {
      value: '<file>',
      about: 'take in what --export wrote and end; done again, it doubles nothing',
    },
    port: { value: '<port>', about: '0 takes a free one (default 8787)' },
    host: { value: '<address>', about: 'where to listen (default 127.0.0.1)' },
    'report-token': {
      value: '<token>',
      about:
        'opens the report, 16 characters or more; else REELSHELF_REPORT_TOKEN, else a new one each start',
    },
    feed: {
      value: '<url or file>',
      isMany: true,
      about:
        'the shop’s feed, for names and pictures in the report, and for which ids have a line there;\nrepeat for more (with --studio: that folder’s as well)',
    },
    studio: {
      value: '<folder>',
      about: 'a project folder to work on at /studio, for whoever has the report token',
    },
    submissions: {
      value: '<folder>',
      about: 'a project folder: invited creators send their videos at /submit',
    },
    'submission-size': {
      value: '<MB>',
      about:
        'of the largest video that is taken, in megabytes (default 1000);\ntwenty times as much in all',
    },
    'trust-proxy': {
      value: '<which>',
      about:
        'whose X-Forwarded-For is believed (default auto: proxies on this machine or in a private network);\naddresses and ranges of your proxies or CDN, with commas; or how many stand in front, 0 for none',
    },
    'address-header': {
      value: '<name>',
      about:
        'a header with the sender’s address that your CDN sets itself, such as cf-connecting-ip',
    },
    limit: {
      value: '<whose>=<a second>',
      isMany: true,
      about:
        'how many requests one network, visitor or key may send (default network=200, visitor=5, key=2000);\nwith how many at once: network=400/4000',
    },
    webhook: {
      value: '<platform>=@<file>',
      isMany: true,
      about:
        'the secret that your shop’s server signs its orders with, for shopify, woocommerce, medusa, vendure or server;\n@<file> (one secret a line), env:<variable>, or the secret itself; also REELSHELF_WEBHOOKS',
    },
    comments: {
      about:
        'take questions of shoppers below videos at /v1/comments; they are approved and answered at /questions',
    },
    likes: {
      about: 'keep likes of videos at /v1/likes; how many each has now stands in the report',
    },
    'click-days': {
      value: '<days>',
      about: 'how long before an order an opening or an add from a video is credited (default 7)',
    },
    'view-days': {
      value: '<days>',
      about: 'how long before an order a view may have influenced it (default 1; 0: never)',
    },
    'keep-days': {
      value: '<days>',
      about:
        'how long events and orders are kept; then only what they come to (default 760, 25 months; all: for ever)',
    },
    'keep-sums-days': {
      value: '<days>',
      about:
        'how long that is kept by a quarter of an hour, and order by order; then by month (default 1826)',
    },
    'keep-totals-days': {
      value: '<days>',
      about: 'how long the sums of months are kept (default all: for ever)',
    },
    'count-automated': {
      about: 'count what programs do like what shoppers do, for test rigs',
    },
  },
  examples: [
    'reelshelf collect --key pub_halden@https://halden.example --feed https://halden.example/reels.json',
    'reelshelf collect --data ./reelshelf.duckdb --export shop.jsonl.gz',
    'reelshelf collect --store clickhouse://reelshelf@db.example/shop --import shop.jsonl.gz',
    'reelshelf collect --port 0 --data :memory: --report-token a-token-of-my-own',
  ],
  async run(given, world) {
    const settings = parseCollectSettings(given, world.environment);
    if (!settings.ok) return misused(settings.error, 'collect');
    const to = given.text('export');
    const from = given.text('import');
    if (to !== undefined && from !== undefined)
      return misused(
        '--export and --import are two steps: one store gives, another takes.',
        'collect',
      );
    if (to !== undefined) return exportTo(to, given.text('name') ?? null, settings.value, world);
    return from === undefined
      ? collect(settings.value, world)
      : importFrom(from, settings.value, world);
  },
};
