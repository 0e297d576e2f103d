/** What is told of gifts beside the report: to everybody what they may know. */
import { expect, test } from 'vitest';
import { createGifts } from '../../../src/submissions/log/gifts.js';
import { nodeClock } from '../../../src/collector/nodeClock.js';
import type { GiftReport } from '../../../src/submissions/shared/giftReport.js';
import { openConsole, OWNER } from '../../support/consoleWorld.js';
import { dayFromNow, GRANT } from '../../support/submissionsWorld.js';

test('a creator reads of their own gifts alone, and a viewer of no code', async () => {
  const world = await openConsole();
  const gifts = createGifts(world.folder, nodeClock);
  for (const who of ['mia', 'jo']) {
    await gifts.invite({
      gift: `gift-${who}`,
      shop: 'Halden',
      creator: { id: who, handle: `@${who}` },
      products: [{ id: 'serum', title: 'Dew Serum' }],
      relation: 'gifted',
      note: 'A private word',
      endsOn: dayFromNow(30),
      grant: GRANT(),
    });
    const kept = (await gifts.all()).find(({ gift }) => gift.invitation.gift === `gift-${who}`);
    const file = { upload: 'u1', name: 'clip.mp4', bytes: 5, type: 'video/mp4' };
    await gifts.write(kept?.folderName ?? '', { kind: 'uploaded', ...file });
    await gifts.write(kept?.folderName ?? '', {
      kind: 'submitted',
      id: 's1',
      upload: 'u1',
      title: `Of ${who}`,
      product: 'serum',
      productWords: '',
      relation: 'gifted',
      sentence: 'I made this video.',
      name: 'A Name',
      grant: GRANT(),
      sparkCode: '#code',
      sparkUntil: dayFromNow(20),
    });
  }
  const read = async (token: string) => {
    const answer = await world.ask('/studio/gifts', token);
    return ((await answer.json()) as GiftReport).gifts;
  };
  const { token: mia } = await world.add({ name: 'Mia', role: 'creator', creator: 'mia' });
  const { token: viewer } = await world.add({ name: 'Vic', role: 'viewer', creator: null });
  expect(await read(mia)).toMatchObject([
    { id: 'gift-mia', state: 'submitted', title: 'Of mia', sparkCode: '#code', figures: null },
  ]);
  expect((await read(OWNER)).map(({ id }) => id).sort()).toEqual(['gift-jo', 'gift-mia']);
  const seen = JSON.stringify(await read(viewer));
  expect(seen).toContain('gift-jo');
  for (const secret of ['#code', 'A Name', 'A private word', 'I made this video', 'Digest'])
    expect(seen).not.toContain(secret);
});
