/** The report as a letter. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestCommand } from '../../../src/cli/digest.js';
import type { CliWorld } from '../../../src/cli/cliWorld.js';
import { readWords } from '../../../src/cli/command.js';
import { isMailAddress } from '../../../src/collector/reports/digest.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bearer = { authorization: `Bearer ${TOKEN}` };
const days = 'from=2026-10-08&to=2026-10-14&tz=UTC';

async function openShop() {
  const shop = createTestCollector();
  const about = { video: 'am', creator: '<b>mïa</b>', product: 'serum' };
  await shop.post(
    batch([
      event('video_viewed', about),
      event('product_added', { ...about, seq: 1 }),
      event('order_completed', {
        video: null,
        creator: null,
        seq: 2,
        at: iso(NOW),
        props: {
          orderId: '1',
          currency: 'USD',
          totalMinor: 2800,
          lines: [{ product: 'serum', quantity: 1, valueMinor: 2800 }],
        },
      }),
    ]),
  );
  return shop;
}

/** Undoes what a mailer's reader undoes. */
function readEml(eml: string) {
  const [head = '', ...rest] = eml.split('\r\n\r\n');
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const decode = (text: string) => Buffer.from(text, 'base64').toString('utf8');
  const bodies = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => decode(part.split('\r\n\r\n')[1] ?? ''));
  const subject = (/Subject: ([^]*?)\r\n(?! )/.exec(head)?.[1] ?? '')
    .split('\r\n ')
    .map((word) => decode(/=\?utf-8\?B\?(.*)\?=/.exec(word)?.[1] ?? ''))
    .join('');
  return { head, subject, text: bodies[0] ?? '', html: bodies[1] ?? '' };
}

describe('the report as a letter', () => {
  test('has the answer, the creators and the way to the rest, as text and as HTML that is only text', async () => {
    const { get } = await openShop();
    const answer = await get(`/v1/report/digest.eml?${days}&mailTo=ann@shop.example`, bearer);
    expect(answer.headers.get('content-type')).toBe('message/rfc822');
    const { head, subject, text, html } = readEml(await answer.text());
    expect(head).toContain('To: ann@shop.example\r\n');
    expect(subject).toBe('Halden: 1 order after creators’ videos, 8 to 14 October 2026');
    expect(text).toContain('1 order after creators’ videos, $28.00.');
    expect(text).toContain('- <b>mïa</b>: 1 view, 1 order, $28.00');
    expect(text).toContain('nobody has confirmed them');
    expect(text).toContain('https://events.halden.example/report');
    expect(html).toContain('&#60;b&#62;mïa&#60;/b&#62;');
    expect(html).not.toContain('<b>');
    expect((await (await get(`/v1/report/digest.txt?${days}`, bearer)).text()).trim()).toBe(
      text.trim(),
    );
  });

  test.each([
    '',
    'ann',
    'ann@x.example\r\nBcc: everybody@y.example',
    'a b@x.example',
    'ann@x.example,bob@y.example',
  ])('goes to one address and takes no header of somebody else’s: %j', async (to) => {
    expect(isMailAddress(to)).toBe(false);
    const { get } = await openShop();
    const query = new URLSearchParams({ mailTo: to }).toString();
    expect((await get(`/v1/report/digest.eml?${query}`, bearer)).status).toBe(400);
  });

  test('is fetched by a command into a file that a mailer sends', async () => {
    const { collector } = await openShop();
    const asked: string[] = [];
    const world = {
      environment: { REELSHELF_REPORT_TOKEN: TOKEN },
      signal: new AbortController().signal,
      env: {
        nowMs: () => NOW + 86_400_000,
        fetch: (url: string, init: RequestInit) => {
          asked.push(url);
          return collector.fetch(new Request(url, init));
        },
      },
    } as unknown as CliWorld;
    const run = async (...words: string[]) => {
      const given = readWords(digestCommand, words);
      if (!given.ok) throw new Error(given.error);
      return digestCommand.run(given.value, world);
    };
    const out = join(folder, 'digest.eml');
    const done = await run(
      'https://events.halden.example',
      '--to',
      'ann@shop.example',
      '--out',
      out,
    );
    expect([done.exitCode, done.lines]).toEqual([0, [expect.stringContaining('sendmail -t <')]]);
    expect(asked[0]).toContain('from=2026-10-08&to=2026-10-14');
    expect(readEml(readFileSync(out, 'utf8')).text).toContain('1 order after creators’ videos');
    expect(await run('nowhere', '--to', 'ann@shop.example')).toMatchObject({ exitCode: 2 });
    expect(await run('https://e.example', '--to', 'ann')).toMatchObject({ exitCode: 2 });
    const refused = await run(
      'https://events.halden.example',
      '--to',
      'a@b.example',
      '--token',
      'x',
    );
    expect(refused.lines[0]).toMatch(/^DIGEST_FAILED: https:\/\/events.halden.example answers 401/);
  });
});
