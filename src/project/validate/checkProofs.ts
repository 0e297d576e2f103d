import { said } from '../../i18n/said.js';
import type { Feed } from '../../feed/schema.js';
import type { ProofState } from '../folder/proofs.js';
import type { Finding } from './finding.js';

/** A video that somebody has allowed, and nothing that shows it: found before a platform or a lawyer asks. */
export function checkProofs({ videos }: Feed, proofs: ReadonlyMap<string, ProofState>): Finding[] {
  return videos.flatMap(({ id, rights }): Finding[] => {
    const state = proofs.get(id);
    if (rights.status !== 'licensed' || state === 'kept') return [];
    const found = { level: 'warning', item: `video "${id}"`, mend: 'prove' } as const;
    return [
      state === 'lost'
        ? {
            ...found,
            code: 'RIGHTS_PROOF_LOST',
            ...said(
              'findings.proof.lost',
              undefined,
              'what showed its rights is gone from .reelshelf-proofs, or was changed there.',
            ),
          }
        : {
            ...found,
            code: 'RIGHTS_UNPROVEN',
            ...said('findings.proof.none'),
          },
    ];
  });
}
