import { expect, it } from 'vitest';
import { createRandom } from '../../../../demo/random.js';
import { copyOwn } from '../../../../src/feed/read/copyOwn.js';
import { fit, fittingCalls } from '../../../../src/tools/fits.js';
import { defineFeed, type SchemaCalls } from '../../../../src/feed/schema.js';
import { feedSchema } from '../../../../src/feed/zodSchema.js';
import { mutate } from '../../../fixtures/feed/mutate.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

const fitting = defineFeed(fittingCalls as unknown as SchemaCalls);

/** What throws when it is read is no tree for either. */
function copied(raw: unknown): unknown {
  try {
    return copyOwn(raw)?.copy;
  } catch {
    return undefined;
  }
}

it('ten thousand mutated feeds fit or do not fit as zod says, and come out the same', () => {
  const random = createRandom(20261128);
  let taken = 0;
  for (let round = 0; round < 10_000; round++) {
    const tree = copied(mutate(random));
    const { data } = feedSchema.safeParse(tree);
    expect(fit(fitting, tree), `round ${round}`).toEqual(data);
    if (data) taken++;
  }
  // Both ways were tried.
  expect(taken).toBeGreaterThan(300);
  expect(taken).toBeLessThan(9700);
});

it('what fits has no prototype, and what was read stays as it was', () => {
  const before = structuredClone(validFeed);
  const video = fit(fitting, validFeed)?.videos[0];
  expect(video && Object.getPrototypeOf(video)).toBeNull();
  expect(validFeed).toEqual(before);
});
