/** Keeps what shows that a creator has agreed, in the project's private part. */
import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { newProofPath, proofFiles, PROOFS } from '../../project/folder/proofs.js';
import type { ProofEntry } from '../../project/folder/sources.js';
import { flushToDisk, unfinishedPath } from '../../project/folder/wholeFile.js';
import { makePrivateFolder, plainName } from '../../server/uploads.js';

export interface ToKeep {
  kind: ProofEntry['kind'];
  /** What the file is called; it may be anything. */
  name: string;
  data: Uint8Array;
  /** Since when. */
  at: string;
}

/**
 * Returns when the file is on the disk, whole. The same content again is the same file, so that a run that was killed leaves nothing twice.
 *
 * @returns what is to be entered in `sources.json`, for no video yet.
 */
export async function keepProof(
  projectFolder: string,
  { kind, name, data, at }: ToKeep,
): Promise<ProofEntry> {
  const digest = createHash('sha256').update(data).digest('hex');
  const id = digest.slice(0, 16);
  const entry: ProofEntry = { id, fingerprint: digest, kind, at, videos: [] };
  const folder = join(projectFolder, PROOFS);
  await makePrivateFolder(folder);
  const known = (await proofFiles(projectFolder))?.get(id);
  const unfinished = unfinishedPath(projectFolder, 'proof');
  const file = await open(unfinished, 'wx');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  // Also where one stands already: somebody may have changed it.
  await rename(unfinished, known?.path ?? newProofPath(projectFolder, id, diskName(name)));
  await flushToDisk(folder);
  return entry;
}

const MAX_NAME_BYTES = 120;

/** A name that every disk takes, with the ending that programs go by. */
function diskName(name: string): string {
  const plain = plainName(name).replace(/[<>:"|?*]/g, '-') || 'proof';
  const [, stem = plain, ending = ''] = /^(.*?)(\.\w{1,8})?$/.exec(plain) ?? [];
  const letters = Array.from(stem);
  while (Buffer.byteLength(letters.join('')) > MAX_NAME_BYTES) letters.pop();
  return letters.join('').trim() + ending;
}
