import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDisplay } from '../../../src/tools/display.js';

const notice = { code: 'FEED_UNREACHABLE', message: 'It did not come.', remedy: 'Look for it.' };

afterEach(() => vi.restoreAllMocks());

describe('createDisplay', () => {
  it('createDisplay says code, subject, message and remedy in one line', () => {
    const write = vi.fn();
    createDisplay(write).warn({ ...notice, subject: '/reels.json', detail: 5 });
    expect(write).toHaveBeenCalledExactlyOnceWith(
      '[reelshelf] FEED_UNREACHABLE (/reels.json): It did not come. Look for it.',
      5,
    );
  });

  it('createDisplay says the same code of the same subject once', () => {
    const write = vi.fn();
    const display = createDisplay(write);
    display.warn(notice);
    display.warn({ ...notice, message: 'Other words.' });
    display.warn({ ...notice, subject: 'b' });
    display.warn({ ...notice, code: 'OTHER' });
    expect(write).toHaveBeenCalledTimes(3);
    expect(display.said.map(({ code, subject }) => [code, subject])).toEqual([
      ['FEED_UNREACHABLE', undefined],
      ['FEED_UNREACHABLE', 'b'],
      ['OTHER', undefined],
    ]);
  });

  it('createDisplay does not flood the console of a shop with a thousand broken videos', () => {
    const write = vi.fn();
    const display = createDisplay(write);
    for (let i = 0; i < 1000; i++) display.warn({ ...notice, subject: `video ${i}` });
    expect(write).toHaveBeenCalledTimes(200);
    expect(display.said).toHaveLength(200);
  });

  it('two displays are two memories', () => {
    const write = vi.fn();
    createDisplay(write).warn(notice);
    createDisplay(write).warn(notice);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('createDisplay writes to the console as a warning, without an empty detail', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    createDisplay().warn(notice);
    createDisplay().warn({ ...notice, detail: new Error('why') });
    expect(warn.mock.calls).toEqual([
      ['[reelshelf] FEED_UNREACHABLE: It did not come. Look for it.'],
      ['[reelshelf] FEED_UNREACHABLE: It did not come. Look for it.', new Error('why')],
    ]);
  });
});
