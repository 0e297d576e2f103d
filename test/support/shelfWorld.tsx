/** One shelf's world for component tests: real models in a real shadow root, with every fact written down. */
import { render, type ComponentChildren } from 'preact';
import { signal } from '@preact/signals';
import { createViewport } from '../../src/browser/viewport.js';
import { createBrowserEnv } from '../../src/browser/browserEnv.js';
import type { EventType } from '../../src/events/catalog.js';
import type { Feed, Video } from '../../src/feed/schema.js';
import { createFormats } from '../../src/i18n/format.js';
import { shelfTexts } from '../../src/i18n/en/shelf.js';
import { createFill, createTranslate } from '../../src/i18n/translate.js';
import { ShelfProvider, type ShelfContext, type ShelfDeps } from '../../src/models/context.js';
import { FeedModel } from '../../src/models/feedModel.js';
import { PlayerModel } from '../../src/models/playerModel.js';
import { adoptStyles } from '../../src/shelf/space.js';
import spaceCss from '../../src/theme/space.css?inline';
import tokensCss from '../../src/theme/tokens.css?inline';
import { layout as carousel } from '../../src/ui/layouts/carousel/layout.js';
import { createDisplay } from '../../src/tools/display.js';

export interface RecordedFact {
  type: EventType;
  subject: Record<string, unknown>;
  props: Record<string, unknown>;
}

export function createShelfWorld(
  feed: Feed,
  videos: readonly Video[],
  change: Partial<ShelfDeps> = {},
  /** The layout's. */
  css = carousel.css,
) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [spaceCss, tokensCss, ...css].join(''));
  const facts: RecordedFact[] = [];
  const sights: { what: string; subject: Record<string, unknown>; ratio: number }[] = [];
  const env = createBrowserEnv(window);
  const viewport = createViewport(env, document);
  const feedModel = new FeedModel();
  const player = new PlayerModel(feedModel);
  feedModel.show(feed, videos);
  const deps: ShelfDeps = {
    env,
    display: createDisplay(() => {}),
    record: (type, subject, props) => void facts.push({ type, subject: { ...subject }, props }),
    viewport,
    seen: (what, subject, sight) =>
      void sights.push({ what, subject: { ...subject }, ratio: sight.ratio }),
    device: {
      reducedMotion: signal(false),
      saveData: signal(false),
      slowLine: signal(false),
      finePointer: signal(true),
      wide: signal(false),
      visible: signal(true),
      online: signal(true),
    },
    previews: 'off',
    host,
    loadSource: () => Promise.resolve(null),
    getCart: () => Promise.reject(new Error('this test has no cart')),
    attribution: () => undefined,
    text: createTranslate(shelfTexts),
    texts: {},
    fill: createFill(),
    spoken: { lang: undefined, dir: undefined },
    format: createFormats('en-US'),
    ...change,
  };
  const context: ShelfContext = {
    deps,
    feed: feedModel,
    player,
    shop: signal(null),
    loadShop: () => Promise.reject(new Error('this test has no shop')),
  };
  const place = document.createElement('div');
  root.append(place);
  return {
    host,
    root,
    facts,
    sights,
    context,
    show: (children: ComponentChildren) =>
      render(<ShelfProvider value={context}>{children}</ShelfProvider>, place),
    destroy() {
      render(null, place);
      viewport.destroy();
      feedModel[Symbol.dispose]();
      player[Symbol.dispose]();
      host.remove();
    },
  };
}
