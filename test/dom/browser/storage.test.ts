import { afterEach, describe, expect, it } from 'vitest';
import { createLocalStore } from '../../../src/browser/storage.js';

const PREFIX = 'reelshelf:test:';
afterEach(() => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
});

describe('storage of a real browser', () => {
  it('storage of a real browser keeps, finds and removes', () => {
    const store = createLocalStore(window);
    expect(store?.get(`${PREFIX}a`)).toBeNull();
    expect(store?.set(`${PREFIX}a`, '1')).toBe(true);
    expect(store?.set(`${PREFIX}b`, '2')).toBe(true);
    localStorage.setItem('theirs', '3');
    expect(store?.keys(PREFIX).sort()).toEqual([`${PREFIX}a`, `${PREFIX}b`]);
    store?.remove(`${PREFIX}a`);
    expect(store?.keys(PREFIX)).toEqual([`${PREFIX}b`]);
    expect(localStorage.getItem('theirs')).toBe('3');
    localStorage.removeItem('theirs');
  });

  it('storage of a real browser writes nothing only to see whether it could', () => {
    const before = JSON.stringify(localStorage);
    createLocalStore(window);
    expect(JSON.stringify(localStorage)).toBe(before);
  });

  it('storage of a real browser is shared with another page of the shop', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = createLocalStore(frame.contentWindow as Window);
    createLocalStore(window)?.set(`${PREFIX}a`, '1');
    expect(other?.get(`${PREFIX}a`)).toBe('1');
    frame.remove();
  });

  it('storage of a real browser answers false when it is full, and goes on', () => {
    const store = createLocalStore(window);
    const chunk = 'x'.repeat(1024 * 1024);
    const answers = Array.from({ length: 20 }, (_, index) =>
      store?.set(`${PREFIX}${index}`, chunk),
    );
    expect(new Set(answers)).toEqual(new Set([true, false]));
    expect(store?.set(`${PREFIX}more`, chunk)).toBe(false);
    expect(store?.get(`${PREFIX}0`)).toBe(chunk);
  });

  it('storage of a real browser is null where the browser forbids it', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = '<p>foreign</p>';
    return new Promise<void>((resolve) => {
      frame.onload = () => {
        // A sandboxed frame has an origin of its own: the browser answers with a real SecurityError.
        expect(() => (frame.contentWindow as Window).localStorage).toThrow();
        expect(createLocalStore(frame.contentWindow as Window)).toBeNull();
        frame.remove();
        resolve();
      };
    });
  });

  it('storage of a real browser is null where there is no storage at all, and never throws where every access does', () => {
    expect(createLocalStore({} as Window)).toBeNull();
    const broken = {
      length: 0,
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
      removeItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      get key() {
        throw new DOMException('no', 'SecurityError');
      },
    };
    const store = createLocalStore({ localStorage: broken } as unknown as Window);
    expect({
      a: store?.get('a'),
      set: store?.set('a', '1'),
      remove: store?.remove('a'),
      keys: store?.keys('a'),
    }).toEqual({ a: null, set: false, remove: undefined, keys: [] });
  });
});
