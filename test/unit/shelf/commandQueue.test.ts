import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCommands } from '../../../src/shelf/commandQueue.js';
import type { Shelf } from '../../../src/shelf/createShelf.js';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import { createDisplay } from '../../../src/tools/display.js';
import { createEmitter } from '../../../src/tools/emitter.js';

const VIEWED: ReelshelfEventDetail<'video_viewed'> = {
  id: '1',
  type: 'video_viewed',
  at: '2026-11-02T09:00:00.000Z',
  video: 'a',
  creator: 'mia',
  product: null,
  position: 0,
  props: { surface: 'player' },
};

/** A shelf that writes down what was asked of it. */
function createToldShelf(name: string, told: unknown[][]) {
  const events = createEmitter<ReelshelfEventDetail>();
  const write = (what: string) => (value?: unknown) =>
    void told.push(value === undefined ? [name, what] : [name, what, value]);
  const shelf: Shelf = {
    ready: Promise.resolve({ cards: 1, reason: null }),
    isOpen: false,
    open: write('open'),
    close: write('close'),
    order: write('order'),
    consent: write('consent'),
    update: write('update'),
    destroy: write('destroy'),
    on: (type, listener) =>
      events.on((detail) => (type === '*' || type === detail.type) && listener(detail as never)),
    once: () => () => {},
  };
  return { shelf, emit: events.emit };
}

let told: unknown[][];
let display: ReturnType<typeof createDisplay>;
let commands: ReturnType<typeof createCommands>;
let madeStandIns: number;
const sends = () => 'https://events.shop.example/v1/events';
const sendsNowhere = () => undefined;
const GRANTED = { analytics: true, marketing: false };

beforeEach(() => {
  told = [];
  madeStandIns = 0;
  display = createDisplay(() => {});
  commands = createCommands(display, () => {
    madeStandIns++;
    return createToldShelf('stand-in', told).shelf;
  });
});

describe('an order', () => {
  test('an order on a page without a shelf goes to the endpoint of the tag', () => {
    commands.run('order', { id: '1001' });
    commands.run('order', { id: '1002' });
    expect(told).toEqual([
      ['stand-in', 'order', { id: '1001' }],
      ['stand-in', 'order', { id: '1002' }],
    ]);
    expect(madeStandIns).toBe(1);
  });

  test('an order on a page with two shelves is reported once', () => {
    commands.join(createToldShelf('first', told).shelf, sends);
    commands.join(createToldShelf('second', told).shelf, sends);
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['first', 'order', { id: '1001' }]]);
  });

  test('an order goes to the first shelf that has an endpoint, not to one before it that sends nowhere', () => {
    commands.join(createToldShelf('without', told).shelf, sendsNowhere);
    commands.join(createToldShelf('with', told).shelf, sends);
    commands.join(createToldShelf('with, later', told).shelf, sends);
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['with', 'order', { id: '1001' }]]);
  });

  test('an order goes by the endpoint that a shelf has when the order comes', () => {
    let endpoint: string | undefined;
    commands.join(createToldShelf('changed', told).shelf, () => endpoint);
    commands.join(createToldShelf('second', told).shelf, sends);
    endpoint = sends();
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['changed', 'order', { id: '1001' }]]);
  });

  test('an order on a page whose shelves send nowhere goes to the endpoint of the tag', () => {
    commands.join(createToldShelf('without', told).shelf, sendsNowhere);
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['stand-in', 'order', { id: '1001' }]]);
  });

  test('an order where nothing has an endpoint is reported by the first shelf', () => {
    commands = createCommands(display, () => null);
    commands.join(createToldShelf('first', told).shelf, sendsNowhere);
    commands.join(createToldShelf('second', told).shelf, sendsNowhere);
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['first', 'order', { id: '1001' }]]);
  });

  test('an order that waited for shelves goes to the one with an endpoint of those that come together', async () => {
    commands = createCommands(display, () => null);
    commands.run('order', { id: '1001' });
    commands.join(createToldShelf('without', told).shelf, sendsNowhere);
    commands.join(createToldShelf('with', told).shelf, sends);
    await Promise.resolve();
    expect(told).toEqual([['with', 'order', { id: '1001' }]]);
  });

  test('an order after the shelf has left the page is not given to what is gone', () => {
    const leave = commands.join(createToldShelf('gone', told).shelf, sends);
    leave();
    commands.run('order', { id: '1001' });
    expect(told).toEqual([['stand-in', 'order', { id: '1001' }]]);
  });

  test('an order that came before any place to report it waits for the first shelf', () => {
    commands = createCommands(display, () => null);
    commands.run('order', { id: '1001' });
    commands.join(createToldShelf('first', told).shelf, sends);
    commands.join(createToldShelf('second', told).shelf, sends);
    expect(told).toEqual([['first', 'order', { id: '1001' }]]);
  });

  test('an order is reported with the consent that was given before', () => {
    commands.run('consent', GRANTED);
    commands.run('order', { id: '1001' });
    expect(told).toEqual([
      ['stand-in', 'consent', GRANTED],
      ['stand-in', 'order', { id: '1001' }],
    ]);
  });
});

describe('consent', () => {
  test('given before any shelf is there reaches each as it comes', () => {
    commands.run('consent', { analytics: true, marketing: 'yes', more: 1 });
    expect(madeStandIns).toBe(0);
    commands.join(createToldShelf('first', told).shelf, sends);
    commands.join(createToldShelf('second', told).shelf, sends);
    expect(told).toEqual([
      ['first', 'consent', GRANTED],
      ['second', 'consent', GRANTED],
    ]);
  });

  test('consent that is withdrawn reaches every shelf, and what took orders', () => {
    commands.run('order', { id: '1001' });
    commands.join(createToldShelf('first', told).shelf, sends);
    told.length = 0;
    commands.run('consent', { analytics: false, marketing: false });
    expect(told.map(([name, what]) => `${String(name)} ${String(what)}`).sort()).toEqual([
      'first consent',
      'stand-in consent',
    ]);
  });

  test('consent that is refused where no shelf sends reaches the endpoint of the tag', () => {
    const refused = { analytics: false, marketing: false };
    commands.run('consent', refused);
    expect(told).toEqual([['stand-in', 'consent', refused]]);
    commands.join(createToldShelf('without', told).shelf, sendsNowhere);
    commands.run('consent', refused);
    expect(told.slice(1)).toEqual([
      ['without', 'consent', refused],
      ['stand-in', 'consent', refused],
      ['without', 'consent', refused],
    ]);
    expect(madeStandIns).toBe(1);
  });

  test('consent in a form nobody understands permits nothing', () => {
    commands.join(createToldShelf('first', told).shelf, sends);
    for (const answer of [null, undefined, 'granted', 1, {}]) commands.run('consent', answer);
    expect(told).toHaveLength(5);
    for (const [, , answer] of told) expect(answer).toEqual({ analytics: false, marketing: false });
  });
});

describe('a listener', () => {
  test('a listener that is added before the shelf hears it, and every later one', () => {
    const heard: string[] = [];
    commands.run('on', 'video_viewed', ({ video }: ReelshelfEventDetail) =>
      heard.push(String(video)),
    );
    const first = createToldShelf('first', told);
    commands.join(first.shelf, sends);
    const second = createToldShelf('second', told);
    commands.join(second.shelf, sends);
    first.emit(VIEWED);
    second.emit({ ...VIEWED, video: 'b' });
    second.emit({ ...VIEWED, type: 'card_viewed', props: {} });
    expect(heard).toEqual(['a', 'b']);
  });

  test('a listener that is removed, even twice, leaves the others', () => {
    const heard: string[] = [];
    commands.run('on', '*', () => heard.push('kept'));
    const stop = commands.run('on', '*', () => heard.push('removed')) as () => void;
    stop();
    stop();
    const first = createToldShelf('first', told);
    commands.join(first.shelf, sends);
    first.emit(VIEWED);
    expect(heard).toEqual(['kept']);
  });
});

describe('open', () => {
  test('asked before the shelf is there is done when it comes', () => {
    commands.run('open', 'a');
    commands.join(createToldShelf('first', told).shelf, sends);
    expect(told).toEqual([['first', 'open', 'a']]);
  });

  test('the first shelf that has it takes it, and the others are not asked any more', () => {
    const ask = (name: string, has: boolean) => {
      const { shelf } = createToldShelf(name, told);
      const open = (wanted: unknown, request?: { isTaken: boolean }) => {
        told.push([name, 'open', wanted]);
        if (request && has) request.isTaken = true;
      };
      commands.join({ ...shelf, open }, sends);
    };
    ask('without', false);
    ask('first', true);
    ask('second', true);
    commands.run('open', 'a');
    expect(told).toEqual([
      ['without', 'open', 'a'],
      ['first', 'open', 'a'],
    ]);
  });

  test('an opening is not repeated for a shelf that comes much later', async () => {
    commands.run('open', 'a');
    commands.join(createToldShelf('first', told).shelf, sends);
    await Promise.resolve();
    commands.join(createToldShelf('later', told).shelf, sends);
    expect(told).toEqual([['first', 'open', 'a']]);
  });

  test('followed by close before the shelf is there opens nothing', () => {
    commands.run('open', 'a');
    commands.run('close');
    commands.join(createToldShelf('first', told).shelf, sends);
    expect(told).toEqual([]);
  });

  test('open and close reach the shelves of the page', () => {
    commands.join(createToldShelf('first', told).shelf, sends);
    commands.run('open', 'a');
    commands.run('close');
    expect(told).toEqual([
      ['first', 'open', 'a'],
      ['first', 'close'],
    ]);
  });
});

test.each(['buy', '__proto__', 'constructor', 'toString', undefined, null, {}, 5])(
  'the unknown command %s is named once, and nothing happens',
  async (name) => {
    commands.join(createToldShelf('first', told).shelf, sends);
    expect(() => commands.run(name, 1)).not.toThrow();
    commands.run(name, 1);
    expect(told).toEqual([]);
    await expect.poll(() => display.said.length).toBe(1);
    expect(display.said[0]).toMatchObject({ code: 'COMMAND_UNKNOWN' });
    expect(display.said[0]?.message).toContain('order, consent, on, open, close');
  },
);

test('a command that fails inside is shown and does not throw into the page', () => {
  const { shelf } = createToldShelf('broken', told);
  commands.join(
    {
      ...shelf,
      order() {
        throw new Error('inside');
      },
    },
    sends,
  );
  expect(() => commands.run('order', {})).not.toThrow();
  expect(display.said).toMatchObject([{ code: 'INTERNAL_ERROR' }]);
});

describe('a cart of the page’s own', () => {
  const functions = { add: () => ({ ok: true }), read: () => null };
  const taken = { cart: 'custom', cartSettings: functions };

  test('a cart of the page’s own is given to the shelves that are there and to those that come', () => {
    commands.join(createToldShelf('first', told).shelf, sends);
    commands.run('cart', functions);
    commands.join(createToldShelf('second', told).shelf, sends);
    expect(told).toEqual([
      ['first', 'update', taken],
      ['second', 'update', taken],
    ]);
  });

  test.each([[undefined], [null], ['shopify'], [() => {}]])(
    'that is no object of functions is named and changes nothing: %j',
    async (wrong) => {
      commands.join(createToldShelf('first', told).shelf, sends);
      commands.run('cart', wrong);
      expect(told).toEqual([]);
      await vi.waitFor(() =>
        expect(display.said.map(({ code }) => code)).toEqual(['CART_FUNCTIONS_INVALID']),
      );
    },
  );
});
