import { expect, test } from 'vitest';
import { readEntries } from '../../../src/submissions/log/entrySchema.js';
import { makeGiftId } from '../../../src/submissions/log/giftId.js';
import {
  giftOf,
  type GiftEntry,
  type Invited,
  type Submitted,
} from '../../../src/submissions/shared/gift.js';

const at = '2026-11-01T10:00:00.000Z';
const invited: Invited = {
  kind: 'invited',
  at,
  gift: 'gift-2026-mia-serum-k7qd2',
  shop: 'Halden',
  creator: { id: 'mia', handle: '@mia' },
  products: [{ id: 'serum', title: 'Serum' }],
  relation: 'gifted',
  note: '',
  endsOn: '2026-12-01',
  grant: { until: '2027-11-01', territories: [], channels: ['onsite'] },
  linkDigest: 'a',
};
const submitted = (id: string): Submitted => ({
  kind: 'submitted',
  at,
  id,
  upload: `file-${id}`,
  title: 'Mine',
  product: 'serum',
  productWords: '',
  relation: 'gifted',
  sentence: 'I agree.',
  name: 'Mia',
  grant: invited.grant,
  sparkCode: '',
  sparkUntil: '',
});
const uploaded = (id: string): GiftEntry => ({
  kind: 'uploaded',
  at,
  upload: `file-${id}`,
  name: `${id}.mp4`,
  bytes: 1,
  type: 'video/mp4',
});
const approved = (about: string): GiftEntry => ({ kind: 'approved', at, about, product: 'serum' });
const after = (...entries: GiftEntry[]) => giftOf([invited, ...entries]);

test('a gift goes from the invitation to the feed, and keeps what was agreed', () => {
  const gift = after({ kind: 'opened', at }, uploaded('1'), submitted('1'), approved('1'), {
    kind: 'entered',
    at,
    about: '1',
    video: 'mine',
  });
  expect(gift).toMatchObject({ state: 'approved', video: 'mine', sentFile: { name: '1.mp4' } });
  expect(gift?.submission?.sentence).toBe('I agree.');
});

test('whoever was first counts: a decision about a video that was replaced or taken back decides nothing', () => {
  expect(after(submitted('1'), submitted('2'), approved('1'))?.state).toBe('submitted');
  expect(after(submitted('1'), { kind: 'withdrawn', at }, approved('1'))?.state).toBe('withdrawn');
  expect(after(submitted('1'), approved('1'), { kind: 'withdrawn', at })?.state).toBe('approved');
  expect(after(submitted('1'), approved('1'), submitted('2'))?.submission?.id).toBe('1');
  const refused: GiftEntry = { kind: 'refused', at, about: '1', words: 'No.' };
  expect(after(submitted('1'), approved('1'), refused)?.state).toBe('approved');
});

test('every decision has a way back, and a file that could not be used goes back to the merchant with the reason', () => {
  const back: GiftEntry = { kind: 'reopened', at };
  expect(after(submitted('1'), approved('1'), back)?.state).toBe('submitted');
  const entered: GiftEntry = { kind: 'entered', at, about: '1', video: 'mine' };
  expect(after(submitted('1'), approved('1'), entered, back)).toMatchObject({
    state: 'submitted',
    video: null,
  });
  const failed: GiftEntry = { kind: 'failed', at, about: '1', words: 'It is damaged.' };
  expect(after(submitted('1'), approved('1'), failed)).toMatchObject({
    state: 'submitted',
    failure: 'It is damaged.',
  });
});

test('a withdrawn invitation has no link, and an approved one stays', () => {
  expect(after({ kind: 'cancelled', at })).toMatchObject({ state: 'cancelled', linkDigest: null });
  expect(after({ kind: 'relinked', at, linkDigest: 'b' })?.linkDigest).toBe('b');
  expect(after(submitted('1'), approved('1'), { kind: 'cancelled', at })?.state).toBe('approved');
});

test('a log that was cut off at any byte says what was whole, and the next entry stands', () => {
  const log = [invited, { kind: 'opened', at }, submitted('1')]
    .map((entry) => `\n${JSON.stringify(entry)}\n`)
    .join('');
  for (let cut = 0; cut <= log.length; cut += 1) {
    const rest = `${log.slice(0, cut)}\n${JSON.stringify(approved('1'))}\n`;
    const entries = readEntries(rest);
    expect(entries.at(-1)).toEqual(approved('1'));
    const gift = giftOf(entries);
    if (gift) expect(['sent', 'opened', 'approved']).toContain(gift.state);
  }
});

test('entries of a later release and lines of nobody’s are passed over', () => {
  const lines = ['{"kind":"gilded","at":"x"}', 'null', '[]', '{"kind":"opened"}', 'x'.repeat(9)];
  expect(readEntries(lines.join('\n'))).toEqual([]);
  expect(giftOf([])).toBeNull();
  expect(giftOf([submitted('1')])).toBeNull();
});

test('a gift’s id is read aloud without doubt, whatever the names are, and is another one each time', () => {
  const ids = Array.from({ length: 200 }, () => makeGiftId(2026, '@Mia.Skin', 'Düft №1'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^gift-2026-mia-skin-duft-no1-[a-hj-km-np-z2-9]{6}$/);
  expect(makeGiftId(2026, '陽子', '')).toMatch(/^gift-2026-[a-z2-9]{6}$/);
});
