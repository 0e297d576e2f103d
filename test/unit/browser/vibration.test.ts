import { expect, test, vi } from 'vitest';
import { pulse } from '../../../src/browser/vibration.js';

test('a pulse is asked for once the shopper has touched the page, and not before, when the browser would complain', () => {
  const vibrate = vi.fn(() => true);
  pulse({ vibrate, userActivation: { hasBeenActive: false, isActive: false } });
  expect(vibrate).not.toHaveBeenCalled();
  pulse({ vibrate, userActivation: { hasBeenActive: true, isActive: false } });
  pulse({ vibrate });
  expect(vibrate).toHaveBeenCalledTimes(2);
});

test('a device without one, and a page that throws in its place, cost nothing', () => {
  expect(() => pulse({})).not.toThrow();
  expect(() =>
    pulse({
      vibrate() {
        throw new Error('not on this page');
      },
    }),
  ).not.toThrow();
});
