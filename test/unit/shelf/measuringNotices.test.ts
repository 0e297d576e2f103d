/** Options of measuring that are in order by themselves, and name what is not there. */
import { expect, test } from 'vitest';
import { describeDoubts } from '../../../src/shelf/optionNotices.js';
import { readOptions, type ShelfOptions } from '../../../src/shelf/options.js';
import { pixelFeed } from '../../support/pixelFeed.js';

const said = (given: object) => {
  const refuse = (name: string) => expect.fail(`${name} was refused`);
  const options = readOptions({ feed: '/reels.json', ...given }, String, refuse) as ShelfOptions;
  return describeDoubts(options, pixelFeed).map(
    ({ code, subject, message }) =>
      `${code} ${subject ?? ''} ${/Did you mean "[^"]*"\?/.exec(message)?.[0] ?? ''}`,
  );
};

test.each([
  ['ga4', []],
  ['auto, meta:views', []],
  ['off', []],
  ['ga', ['PIXEL_UNKNOWN ga Did you mean "ga4"?']],
  ['metta:views', ['PIXEL_UNKNOWN metta:views Did you mean "meta:views"?']],
  ['meta:view', ['PIXEL_UNKNOWN meta:view Did you mean "meta:views"?']],
  ['facebook-pixel-number-2', ['PIXEL_UNKNOWN facebook-pixel-number-2 ']],
])('pixels="%s": what nobody knows is named, with what was probably meant', (pixels, expected) => {
  expect(said({ pixels })).toEqual(expected);
  expect(said({ pixels: pixels.split(',') })).toEqual(expected);
});

test('a Segment-compatible endpoint without a write key is named', () => {
  const endpoint = { endpoint: '/v1/batch', endpointFormat: 'segment' };
  expect(said(endpoint)).toEqual(['ENDPOINT_KEY_MISSING  ']);
  expect(said({ ...endpoint, key: 'wk_1' })).toEqual([]);
  expect(said({ endpoint: '/v1/events' })).toEqual([]);
});
