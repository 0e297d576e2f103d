import { expect, test } from 'vitest';
import { sentences } from '../../../src/ui/parts/sentences.js';

test.each([
  [['Play video: One drop', 'Affiliate'], 'Play video: One drop. Affiliate'],
  [['Play video: One drop. Watch.', 'Affiliate'], 'Play video: One drop. Watch. Affiliate'],
  [['Chalk, Clay or Moss?', 'Ad'], 'Chalk, Clay or Moss? Ad'],
  [['夜のルーティン。', 'PR'], '夜のルーティン。 PR'],
  [['1 of 12: @mia. ', 'Gifted'], '1 of 12: @mia. Gifted'],
  [['Play video by @mia', ''], 'Play video by @mia'],
  [['', ''], ''],
])('%j is read as %s', (parts, said) => {
  expect(sentences(...parts)).toBe(said);
});
