/** Who is let in by what, for how long, and how often somebody may guess. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAccess } from '../../../src/server/access/createAccess.js';
import { createPeopleFolder } from '../../../src/server/access/peopleFolder.js';
import { emptyPath } from './support.js';

const OWNER = 'the-owner-s-own-token';
const at = new URL('https://shop.example/report');

function open(path: string | null, more: { nowMs?: () => number } = {}) {
  const said: string[] = [];
  const log: string[] = [];
  const folder = path === null ? null : createPeopleFolder(path, (line) => log.push(line));
  const access = createAccess({
    ownerToken: OWNER,
    cookieName: 'test',
    folder,
    notices: { say: (_kind, line) => said.push(line) },
    nowMs: more.nowMs ?? (() => 1000),
  });
  const withCookie = async (cookie: string) =>
    (await access.identify(new Request(at, { headers: { cookie } }), at, null)).who;
  return { access, said, log, withCookie, people: access.people! };
}
const valueOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

describe('a person’s access', () => {
  test('a person’s access is kept without its token, in a folder that is the owner’s alone, and outlives a restart with its cookies', async () => {
    const path = await emptyPath();
    const first = open(path);
    const { person, token } = await first.people.add({
      name: 'Mia',
      role: 'creator',
      creator: 'mia',
    });
    const { who } = await first.access.find(token, null);
    expect(who).toEqual({ id: person.id, name: 'Mia', role: 'creator', creator: 'mia' });
    const cookie = valueOf(await first.access.cookie(who!, true));
    const again = open(path);
    expect(await again.withCookie(cookie)).toEqual(who);
    const texts = await Promise.all(
      (await readdir(path)).map((name) => readFile(join(path, name), 'utf8')),
    );
    expect(texts.join('\n')).not.toContain(token);
    expect(texts.join('\n')).not.toContain(cookie.split('=')[1]);
    expect((await stat(path)).mode & 0o077).toBe(0);
    for (const name of await readdir(path))
      expect((await stat(join(path, name))).mode & 0o077, name).toBe(0);
  });

  test('a person’s access ends at once for token, cookie and ticket, whoever removes it: this program or another one', async () => {
    const path = await emptyPath();
    const { access, people, withCookie } = open(path);
    for (const remove of [people.remove, open(path).people.remove]) {
      const { person, token } = await people.add({ name: 'Nord', role: 'editor', creator: null });
      const { who } = await access.find(token, null);
      const [cookie, ticket] = [
        valueOf(await access.cookie(who!, false)),
        await access.ticket(who!),
      ];
      expect((await access.findTicket(ticket))?.id).toBe(person.id);
      expect(await remove(person.id)).toBe(true);
      expect((await access.find(token, null)).who).toBeNull();
      expect(await withCookie(cookie)).toBeNull();
      expect(await access.findTicket(ticket)).toBeNull();
      expect(await access.isStill(who!)).toBe(false);
      expect(await remove(person.id)).toBe(false);
    }
  });

  test('a person’s access tells when it was used last, to the minute, also to another program', async () => {
    const path = await emptyPath();
    let nowMs = 5_000_000;
    const { access, people } = open(path, { nowMs: () => nowMs });
    const { token } = await people.add({ name: 'Mia', role: 'viewer', creator: null });
    expect((await people.list())[0]?.usedAtMs).toBeNull();
    await access.find(token, null);
    expect((await people.list())[0]?.usedAtMs).toBe(nowMs);
    const elsewhere = open(path).people;
    await expect.poll(async () => (await elsewhere.list())[0]?.usedAtMs).toBe(nowMs);
    nowMs += 30_000;
    await access.find(token, null);
    expect((await people.list())[0]?.usedAtMs).toBe(5_000_000);
    nowMs += 40_000;
    await access.find(token, null);
    expect((await people.list())[0]?.usedAtMs).toBe(nowMs);
  });

  test('an access that is no file of ours lets nobody in, and is named', async () => {
    const path = await emptyPath();
    await mkdir(path);
    const digest = '0'.repeat(64);
    const odd = {
      'aaaaaaaaaaaa.json': '{ half',
      'bbbbbbbbbbbb.json': JSON.stringify({
        id: 'cccccccccccc',
        name: 'x',
        role: 'owner',
        digest,
        addedAtMs: 1,
      }),
      'dddddddddddd.json': JSON.stringify({
        id: 'dddddddddddd',
        name: 'x',
        role: 'god',
        digest,
        addedAtMs: 1,
      }),
      'eeeeeeeeeeee.json': JSON.stringify({
        id: 'eeeeeeeeeeee',
        name: 'x',
        role: 'creator',
        creator: null,
        digest,
        addedAtMs: 1,
      }),
    };
    for (const [name, text] of Object.entries(odd)) await writeFile(join(path, name), text);
    await writeFile(join(path, 'notes.txt'), 'not ours');
    const { people, log } = open(path);
    expect(await people.list()).toEqual([]);
    expect(log).toHaveLength(4);
    expect(log[0]).toMatch(/^PEOPLE_FILE: .*\.json is no access and lets nobody in\./);
  });

  test('many are added and removed by two programs at once, and none is lost or comes back', async () => {
    const path = await emptyPath();
    const [one, two] = [open(path).people, open(path).people];
    const add = (people: typeof one, name: string) =>
      people.add({ name, role: 'viewer', creator: null });
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, place) => add(place % 2 ? one : two, `p${place}`)),
    );
    const gone = added.filter((_, place) => place % 3 === 0);
    await Promise.all(gone.map(({ person }, place) => (place % 2 ? two : one).remove(person.id)));
    const left = added.filter((each) => !gone.includes(each)).map(({ person }) => person.name);
    for (const people of [one, two, open(path).people])
      expect((await people.list()).map(({ name }) => name).sort()).toEqual(left.sort());
  });
});

describe('the owner’s token', () => {
  test('the owner’s token opens without a folder, and its cookie is the same after a restart and another with another token', async () => {
    const cookieOf = async () => {
      const { access } = open(null);
      const { who } = await access.find(OWNER, null);
      return valueOf(await access.cookie(who!, false));
    };
    const cookie = await cookieOf();
    expect(await cookieOf()).toBe(cookie);
    expect((await open(null).withCookie(cookie))?.role).toBe('owner');
    const other = createAccess({
      ownerToken: 'another-token-of-the-owner',
      cookieName: 'test',
      notices: { say: () => {} },
      nowMs: () => 0,
    });
    const request = new Request(at, { headers: { cookie } });
    expect((await other.identify(request, at, null)).who).toBeNull();
  });

  test('the owner’s token is guessed slowly: after ten wrong ones an address waits, even with the right one, and others do not', async () => {
    let nowMs = 0;
    const { access, said } = open(null, { nowMs: () => nowMs });
    const guess = (token: string, address: string | null) => access.find(token, address);
    for (let count = 0; count < 10; count += 1)
      expect(await guess(`guess ${count}`, '203.0.113.7')).toEqual({ who: null, waitSeconds: 0 });
    expect(await guess(OWNER, '203.0.113.7')).toEqual({ who: null, waitSeconds: 10 });
    expect((await guess(OWNER, '198.51.100.1')).who?.role).toBe('owner');
    expect((await guess(OWNER, null)).who?.role).toBe('owner');
    expect(said).toHaveLength(10);
    expect(said[0]).toContain('from 203.0.113.7');
    expect(said.join()).not.toContain('guess 1');
    nowMs += 10_000;
    expect((await guess(OWNER, '203.0.113.7')).who?.role).toBe('owner');
  });

  test('a token that is right may be shown as often as one likes', async () => {
    const { access } = open(null);
    for (let count = 0; count < 100; count += 1)
      expect((await access.find(OWNER, '203.0.113.7')).who?.role).toBe('owner');
  });
});
