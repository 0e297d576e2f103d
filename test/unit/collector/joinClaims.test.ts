import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { claimKinds, creditByKind, expectedByKind } from './claimKinds.js';

describe('a signed order', () => {
  const credit = creditByKind(createMemoryStore());
  test.each(claimKinds.map(({ what }, turn) => ({ what, turn })))(
    'that $what is credited to whom that shows',
    async ({ turn }) => {
      expect((await credit)[turn]).toEqual(expectedByKind[turn]);
    },
  );
});
