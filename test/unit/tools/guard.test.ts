import { describe, expect, it, vi } from 'vitest';
import { createDisplay } from '../../../src/tools/display.js';
import { guard, guardHost } from '../../../src/tools/guard.js';
import { passTime } from '../../support/passTime.js';

describe.each([
  ['guard', guard, 'INTERNAL_ERROR'],
  ['guardHost', guardHost, 'HOST_CALLBACK_FAILED'],
])('%s', (_name, run, code) => {
  const make = () => createDisplay(vi.fn());

  it('gives back what was returned', () => {
    const display = make();
    expect(run(display, 'open', () => 5)).toBe(5);
    expect(display.said).toEqual([]);
  });

  it('turns an error into a notice', () => {
    const display = make();
    const error = new Error('broken');
    expect(
      run(display, 'open', () => {
        throw error;
      }),
    ).toBeUndefined();
    expect(display.said).toMatchObject([{ code, subject: 'open', detail: error }]);
  });

  it('does not let the rejection of a promise reach the page either', async () => {
    const display = make();
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    try {
      void run(display, 'open', async () => Promise.reject(new Error('late')));
      await passTime(5);
    } finally {
      process.off('unhandledRejection', unhandled);
    }
    expect(unhandled).not.toHaveBeenCalled();
    expect(display.said).toMatchObject([{ code, detail: new Error('late') }]);
  });
});
