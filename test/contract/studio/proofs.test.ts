import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Health, ProofRequest, StudioProject } from '../../../src/studio/shared/wire.js';
import {
  openStudio,
  openStudioIn,
  plainFeed,
  type StudioWorld,
} from '../../support/studioWorld.js';

const FOLDER = '.reelshelf-proofs';
const licensed = (videos = 3) => ({
  ...plainFeed(videos),
  creator: 'mia',
  rights: { status: 'licensed' },
});
const prove = (studio: StudioWorld, request: ProofRequest) =>
  studio.ask('api/proofs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
const filesIn = async (folder: string) =>
  (await readdir(join(folder, FOLDER))).filter((name) => name !== '.gitignore');
const codesOf = async (studio: StudioWorld) =>
  ((await (await studio.ask('api/health')).json()) as Health).findings.flatMap(({ code, item }) =>
    code.startsWith('RIGHTS_') ? [`${code} ${item}`] : [],
  );

test('a message proves the rights of several videos, is kept with its fingerprint and is never part of what is published', async () => {
  const studio = await openStudio(licensed());
  expect(await codesOf(studio)).toEqual(
    ['v0', 'v1', 'v2'].map((id) => `RIGHTS_UNPROVEN video "${id}"`),
  );
  const message = 'Yes, use it! Mia, 3 May';
  const answer = await prove(studio, { videos: ['v0', 'v1'], message });
  const { proofs, revision } = (await answer.json()) as StudioProject;
  const [proof] = proofs['v0'] ?? [];
  expect(proof).toMatchObject({ kind: 'message', name: 'message.txt' });
  expect(proofs).toEqual({ v0: [proof], v1: [proof] });
  expect((await studio.project()).revision).toBe(revision);
  expect(await codesOf(studio)).toEqual(['RIGHTS_UNPROVEN video "v2"']);

  const [file = ''] = await filesIn(studio.folder);
  expect(await readFile(join(studio.folder, FOLDER, file), 'utf8')).toBe(message);
  expect(await readFile(join(studio.folder, FOLDER, '.gitignore'), 'utf8')).toBe('*\n');
  const sources = await readFile(join(studio.folder, 'sources.json'), 'utf8');
  expect(sources).toMatch(/"fingerprint": "[0-9a-f]{64}"/);
  // What is public tells neither the words nor an address to guess.
  expect(sources).not.toContain('message.txt');
  expect(sources).not.toContain(file.split('-')[1]);
  expect(await readFile(join(studio.folder, 'reels.json'), 'utf8')).not.toContain('proof');
  for (const path of [`project/${FOLDER}/${file}`, `project/media/../${FOLDER}/${file}`])
    expect((await studio.ask(path)).status).toBe(404);
});

test('a file is given back byte by byte, as a file to keep and never as a page', async () => {
  const studio = await openStudio(licensed());
  const html = '<script>alert(1)</script>';
  const name = '../../Vertrag “Mia”.html';
  const answer = await prove(studio, {
    videos: ['v0'],
    file: { name, base64: Buffer.from(html).toString('base64') },
  });
  const { proofs } = (await answer.json()) as StudioProject;
  const [proof] = proofs['v0'] ?? [];
  expect(proof).toMatchObject({ kind: 'file', name: 'Vertrag “Mia”.html' });
  const sent = await studio.ask(`api/proofs/${proof?.id}`);
  expect(await sent.text()).toBe(html);
  expect(sent.headers.get('content-type')).toBe('application/octet-stream');
  expect(sent.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Vertrag/);
  const bare = await fetch(`${studio.base}studio/api/proofs/${proof?.id}`);
  expect(bare.status).toBe(401);
  expect((await studio.ask('api/proofs/0123456789abcdef')).status).toBe(404);
});

test.each([
  ['nothing', { videos: ['v0'], message: '  ' }, /message, or choose a file/],
  ['an empty file', { videos: ['v0'], file: { name: 'a.pdf', base64: '' } }, /empty/],
  ['another video', { videos: ['gone'], message: 'Yes' }, /no longer in this project/],
  ['a book', { videos: ['v0'], message: 'x'.repeat(20_001) }, /Add it as a file/],
  [
    'a film',
    {
      videos: ['v0'],
      file: { name: 'a.mov', base64: Buffer.alloc(10_000_001).toString('base64') },
    },
    /10 MB are the most/,
  ],
])('what proves nothing is refused with a sentence: %s', async (_what, request, said) => {
  const studio = await openStudio(licensed());
  const answer = await prove(studio, request);
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { message: string }).message).toMatch(said);
  expect((await studio.project()).proofs).toEqual({});
});

test('a proof is taken off a video and put back; its file stays', async () => {
  const studio = await openStudio(licensed());
  const added = await prove(studio, { videos: ['v0', 'v1'], message: 'Yes' });
  const [proof] = ((await added.json()) as StudioProject).proofs['v0'] ?? [];
  const id = proof?.id ?? '';
  const off = await prove(studio, { videos: ['v0'], id, isReleased: true });
  expect(((await off.json()) as StudioProject).proofs).toEqual({ v1: [proof] });
  expect(await filesIn(studio.folder)).toHaveLength(1);
  const back = await prove(studio, { videos: ['v0'], id });
  expect(((await back.json()) as StudioProject).proofs['v0']).toEqual([proof]);
});

test('a proof whose file is gone or was changed is named; in a copy without the private folder nobody can tell', async () => {
  const studio = await openStudio(licensed(1));
  await prove(studio, { videos: ['v0'], message: 'Yes' });
  const [file = ''] = await filesIn(studio.folder);
  await writeFile(join(studio.folder, FOLDER, file), 'Yes, for ever');
  expect(await codesOf(studio)).toEqual(['RIGHTS_PROOF_LOST video "v0"']);
  // The same words again mend it.
  await prove(studio, { videos: ['v0'], message: 'Yes' });
  expect(await codesOf(studio)).toEqual([]);
  await rm(join(studio.folder, FOLDER, file));
  expect(await codesOf(studio)).toEqual(['RIGHTS_PROOF_LOST video "v0"']);
  expect((await studio.project()).proofs['v0']).toMatchObject([{ name: null }]);
  await rm(join(studio.folder, FOLDER), { recursive: true });
  expect(await codesOf(studio)).toEqual([]);
});

test('a proof outlives the studio', async () => {
  const first = await openStudio(licensed());
  await prove(first, { videos: ['v0'], message: 'Yes' });
  await first.studio.close();
  const next = await openStudioIn(first.folder);
  expect((await next.project()).proofs['v0']).toMatchObject([{ kind: 'message' }]);
  expect(await codesOf(next)).not.toContain('RIGHTS_UNPROVEN video "v0"');
});
