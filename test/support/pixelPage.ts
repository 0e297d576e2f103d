/** A page with tags on it and what passes events on to them, without a browser: its clock, its consent and its feed are the test's. */
import type {
  AnalyticsEvent,
  EventProps,
  EventSubject,
  EventType,
} from '../../src/events/catalog.js';
import { createPixelSubjects } from '../../src/shelf/pixelSubjects.js';
import { createDisplay } from '../../src/tools/display.js';
import { createEmitter } from '../../src/tools/emitter.js';
import { uuidV7 } from '../../src/tools/ids.js';
import type { ConsentState } from '../../src/tracking/consent/types.js';
import { startFanOut } from '../../src/tracking/pixels/fanOut.js';
import { pixelLoaders } from '../../src/tracking/pixels/registry.js';
import type { PixelName } from '../../src/tracking/pixels/pixelNames.js';
import { watchPixels } from '../../src/tracking/pixels/watchPixels.js';
import { callsOf, pixelTags } from '../pages/pixelTags.js';
import { createFakeEnv } from './fakeEnv.js';
import { pixelFeed } from './pixelFeed.js';

export const ALL: ConsentState = { analytics: true, marketing: true, source: 'test' };
export const ANALYTICS: ConsentState = { analytics: true, marketing: false, source: 'test' };
export const NONE: ConsentState = { analytics: false, marketing: false, source: 'test' };

/** Late files are there at the next turn once they were read; a test's clock does not wait for a disk. */
export const loadPixels = () => Promise.all(Object.values(pixelLoaders).map((load) => load()));

interface PixelPageOptions {
  state?: ConsentState | null;
  tags?: readonly PixelName[];
  option?: readonly string[];
  privacyControl?: boolean;
  /** Says `false` for a file that cannot be fetched. */
  loads?: () => boolean;
}

export function createPixelPage({
  state = ALL,
  tags = [],
  option = ['auto'],
  privacyControl = false,
  loads = () => true,
}: PixelPageOptions = {}) {
  const env = createFakeEnv();
  const display = createDisplay(() => {});
  const events = createEmitter<AnalyticsEvent>();
  const changes = createEmitter<ConsentState | null>();
  const exits = createEmitter<'pagehide'>();
  const scripts: string[] = [];
  const page = {
    navigator: { globalPrivacyControl: privacyControl },
    document: {
      createElement: (name: string) => scripts.push(name),
      head: { append: () => scripts.push('append') },
    },
  } as unknown as Window & Record<string, unknown>;
  const put = (name: PixelName) => pixelTags[name](page);
  tags.forEach(put);
  let current = state;
  let loadCount = 0;
  const consent = {
    current: () => current,
    check: () => current,
    onChange: changes.on,
    isOpen: () => false,
    set() {},
    withdraw() {},
    restore() {},
    reports: () => [],
    stop() {},
  };
  const watch = watchPixels({
    window: page,
    env,
    page: { onExit: exits.on },
    consent,
    events,
    earlier: [],
    async load() {
      loadCount++;
      if (!loads()) throw new Error('not there');
      return startFanOut({
        window: page,
        env,
        display,
        consent,
        option,
        subjects: createPixelSubjects(() => pixelFeed, {
          shelf: 'main',
          heading: 'Seen on creators',
        }),
      });
    },
  });
  const make = <T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) =>
    ({
      id: uuidV7(env.nowMs(), env.random),
      type,
      atMs: env.nowMs(),
      monoMs: env.monotonicMs(),
      ...subject,
      props,
    }) as AnalyticsEvent;
  const tell = (event: AnalyticsEvent) => {
    events.emit(event);
    return event;
  };
  return {
    env,
    page,
    display,
    watch,
    scripts,
    put,
    tell,
    make,
    /** A product's sheet was opened. */
    open: (product = 'serum') =>
      tell(
        make(
          'product_opened',
          { video: 'am', creator: 'mia', position: 2, product },
          { from: 'tag' },
        ),
      ),
    /** The cart gained two pieces. */
    add: (adapter = 'woocommerce') =>
      tell(
        make(
          'product_added',
          { video: 'am', creator: 'mia', position: 2, product: 'serum' },
          { variant: '4412', quantity: 2, valueMinor: 8400, currency: 'USD', adapter },
        ),
      ),
    decide(next: ConsentState | null) {
      current = next;
      changes.emit(next);
    },
    /** A tool that changes its mind without a sign. */
    changeSilently: (next: ConsentState | null) => void (current = next),
    leave: () => exits.emit('pagehide'),
    calls: (name: PixelName) => callsOf(page, name),
    loadCount: () => loadCount,
  };
}
