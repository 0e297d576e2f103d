/**
 * What shows that a creator has agreed: a file, a message, or what was agreed to by an invitation. The files are private, in a folder that
 * is never served and never under version control; `sources.json` knows them by their fingerprints.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProofEntry, Sources } from './sources.js';

export const PROOFS = '.reelshelf-proofs';
export const PROOF_ID = /^[0-9a-f]{16}$/;

/** `lost`: its file is gone, or is not the one that was kept. */
export type ProofState = 'kept' | 'lost';

export interface ProofFile {
  /** As it was called. */
  name: string;
  /** Absolute. */
  path: string;
}

/**
 * The files by the proof's id; `null` where there is no such folder, as in a copy from version control. A part of each name is chance:
 * `sources.json` may be public, and whoever reads it must not guess an address from it.
 */
export async function proofFiles(projectFolder: string): Promise<Map<string, ProofFile> | null> {
  const found = await readdir(join(projectFolder, PROOFS)).catch(() => null);
  return (
    found &&
    new Map(
      found.flatMap((file) => {
        const [, id, name] = /^([0-9a-f]{16})-[0-9a-f]{32}-(.+)$/.exec(file) ?? [];
        const path = join(projectFolder, PROOFS, file);
        return id !== undefined && name !== undefined ? [[id, { name, path }] as const] : [];
      }),
    )
  );
}

/** A new path for one, which is that of nothing yet. */
export const newProofPath = (projectFolder: string, id: string, name: string): string =>
  join(projectFolder, PROOFS, `${id}-${randomBytes(16).toString('hex')}-${name}`);

/** Of each video that has one: whether what was kept is still there, byte by byte. */
export async function proofStates(
  projectFolder: string,
  { proofs = [] }: Sources,
): Promise<Map<string, ProofState>> {
  const files = await proofFiles(projectFolder);
  const states = new Map<string, ProofState>();
  for (const { id, fingerprint, videos } of proofs) {
    const file = files?.get(id);
    // Without the folder nobody can tell: it is never in version control.
    const isKept =
      files === null || (file !== undefined && (await hashOf(file.path)) === fingerprint);
    for (const video of videos)
      if (states.get(video) !== 'kept') states.set(video, isKept ? 'kept' : 'lost');
  }
  return states;
}

/** Enters a proof for these videos; one that is known holds for them, too. */
export function recordProof(sources: Sources, entry: ProofEntry): void {
  const proofs = (sources.proofs ??= []);
  const known = proofs.find(({ id }) => id === entry.id);
  if (known) known.videos = [...new Set([...known.videos, ...entry.videos])];
  else proofs.push({ ...entry, videos: [...new Set(entry.videos)] });
}

/** It no longer holds for these videos. Its file stays: what was agreed to may be asked for later. */
export function releaseProof(sources: Sources, id: string, videos: readonly string[]): void {
  const known = sources.proofs?.find((proof) => proof.id === id);
  if (known) known.videos = known.videos.filter((video) => !videos.includes(video));
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
