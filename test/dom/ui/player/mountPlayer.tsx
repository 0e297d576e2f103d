/** A page with cards and the player, put together as the shelf does it, with what it records and everything else at hand. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { createBrowserEnv } from '../../../../src/browser/browserEnv.js';
import type { PictureInPicture } from '../../../../src/browser/pictureInPicture.js';
import { createViewport } from '../../../../src/browser/viewport.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type { EventProps, EventSubject, EventType } from '../../../../src/events/catalog.js';
import type { Feed, Product, Video } from '../../../../src/feed/schema.js';
import { shelfTexts } from '../../../../src/i18n/en/shelf.js';
import { createFormats } from '../../../../src/i18n/format.js';
import { createFill, createTranslate } from '../../../../src/i18n/translate.js';
import { createSourceRegistry } from '../../../../src/media/registry.js';
import { mp4Loader } from '../../../../src/media/sources/mp4/loader.js';
import type { SourceLoader } from '../../../../src/media/types.js';
import {
  ShelfProvider,
  type LikesParts,
  type ShareAnswer,
  type Sharing,
  type ShelfDeps,
} from '../../../../src/models/context.js';
import { FeedModel } from '../../../../src/models/feedModel.js';
import { PlayerModel } from '../../../../src/models/playerModel.js';
import { createPlayerPage } from '../../../../src/shelf/playerPage.js';
import { createShopperMemory } from '../../../../src/shelf/shopperMemory.js';
import { createShopLoader } from '../../../../src/models/loadShopModels.js';
import { createDisplay } from '../../../../src/tools/display.js';
import { createDisposer } from '../../../../src/tools/disposer.js';
import tokensCss from '../../../../src/theme/tokens.css?inline';
import { adoptOnce } from '../../../../src/ui/parts/useStyles.js';
import { PlayerScreen, playerStyles } from '../../../../src/ui/player/PlayerScreen.js';
import { waitUntil } from '../../../contract/videoSource.js';
import { passTime } from '../../../support/passTime.js';

export const fixture = (file: string) =>
  new URL(`/test/fixtures/media/${file}`, location.href).href;

export interface Recorded {
  type: EventType;
  subject: EventSubject;
  props: EventProps<EventType>;
}

interface Setup {
  count?: number;
  /** Changes video `i`. */
  change?: (video: Video, i: number) => Partial<Video>;
  wide?: boolean;
  reducedMotion?: boolean;
  /** The shop's cart; without it nothing is answered. */
  cart?: CartAdapter;
  loaders?: readonly SourceLoader[];
  /** The page's consent permits what platforms' players do. */
  mayFrame?: boolean;
  /** The browser's small window; without it there is none. */
  pictureInPicture?: PictureInPicture;
  moreProducts?: Product[];
  /** In which the feed says that its words are. */
  locale?: string;
  /** What becomes of a press on Share; default: the system's sheet takes it. */
  share?: (what: Sharing) => ShareAnswer;
  /** Likes, where somebody keeps them. */
  likes?: (deps: ShelfDeps, player: PlayerModel) => LikesParts;
}

export async function mountPlayer({
  count = 4,
  change,
  wide = false,
  reducedMotion = false,
  cart,
  loaders = [mp4Loader],
  mayFrame = false,
  pictureInPicture,
  moreProducts = [],
  locale,
  share,
  likes,
}: Setup = {}) {
  const host = document.createElement('div');
  const outside = document.createElement('button');
  outside.textContent = 'Outside';
  document.body.append(outside, host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss);
  root.adoptedStyleSheets = [sheet];
  adoptOnce(root, playerStyles);

  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const image = { src: fixture('poster.jpg') };
  const feed: Feed = {
    version: 1,
    ...(locale && { locale }),
    creators: [{ id: 'mia', handle: '@mia.makes', name: 'Mia' }],
    products: [
      {
        id: 'mug',
        title: 'Ridge Mug',
        price: usd('24.00'),
        image,
        variants: [{ id: '1', available: true }],
      },
      { id: 'serum', title: 'Dew Serum', price: usd('28.00'), compareAt: usd('34.00'), image },
      ...moreProducts,
    ],
    videos: [],
  };
  const videos = Array.from({ length: count }, (_, i): Video => {
    const video: Video = {
      id: `v${i}`,
      creator: 'mia',
      title: `Video number ${i}`,
      sources: [{ type: 'mp4', src: `${fixture('good.mp4')}?${i % 5}`, width: 90, height: 160 }],
      poster: { src: fixture('poster.jpg') },
      duration: 2,
      captions: [{ src: fixture('captions.en.vtt'), lang: 'en', label: 'English' }],
      tags: [
        { product: 'mug', start: 0, end: 0.9, x: 0.3, y: 0.5 },
        { product: 'serum', start: 1, end: 2, x: 0.7, y: 0.5 },
      ],
      disclosure: 'gifted',
      rights: { status: 'owned' },
    };
    return { ...video, ...change?.(video, i) };
  });

  const disposer = createDisposer();
  const env = createBrowserEnv(window);
  const viewport = createViewport(env, document);
  const recorded: Recorded[] = [];
  const backs: (() => void)[] = [];
  const device = {
    reducedMotion: signal(reducedMotion),
    saveData: signal(false),
    slowLine: signal(false),
    finePointer: signal(wide),
    wide: signal(wide),
    visible: signal(true),
    online: signal(true),
  };
  const shared: Sharing[] = [];
  const page = createPlayerPage(window, undefined, async () =>
    createShopperMemory(window, () => null),
  );
  const deps: ShelfDeps = {
    env,
    display: createDisplay(() => {}),
    record: (type, subject, props) => void recorded.push({ type, subject, props }),
    viewport,
    seen() {},
    device,
    previews: 'off',
    host,
    loadSource: createSourceRegistry(loaders).load,
    mayFrame: () => mayFrame,
    getCart: () => (cart ? Promise.resolve(cart) : new Promise(() => {})),
    attribution: () => undefined,
    text: createTranslate(shelfTexts),
    texts: {},
    fill: createFill(),
    spoken: { lang: undefined, dir: undefined },
    format: createFormats('en-US'),
    page: {
      ...page,
      loadExtras: async () => ({
        ...(await page.loadExtras()),
        pictureInPicture: pictureInPicture ?? null,
        likes: () => likesParts,
      }),
      pushHistory: (onBack) => {
        backs.push(onBack);
        return page.pushHistory(onBack);
      },
      share: async (what) => {
        shared.push(what);
        return share ? share(what) : { method: 'system' };
      },
    },
  };
  const feedModel = new FeedModel();
  feedModel.show({ ...feed, videos }, videos);
  const player = new PlayerModel(feedModel);
  const likesParts = likes ? Promise.resolve(likes(deps, player)) : null;
  const context = {
    deps,
    feed: feedModel,
    player,
    ...createShopLoader(deps, feedModel, player, disposer),
  };
  const cards = videos
    .slice(0, 12)
    .map((video, i) =>
      h(
        'div',
        { part: 'card', 'data-position': i },
        h('button', { type: 'button', onClick: () => player.open(video.id, 'tap') }, `Card ${i}`),
      ),
    );
  render(
    h(ShelfProvider, { value: context, children: [...cards, h(PlayerScreen, { isGrown: false })] }),
    root,
  );

  const find = <T extends Element = HTMLElement>(selector: string) =>
    root.querySelector<T>(selector);
  const get = (selector: string) => {
    const found = find<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  /** Open, with everything that comes after the first picture, and no longer moving. */
  const ready = async () => {
    await waitUntil(() => find('[part=player] .pl-rail') !== null);
    const endless = (animation: Animation) => animation.effect?.getTiming().iterations !== 1;
    const moving = root
      .getAnimations()
      .filter((animation) => animation.playState === 'running' && !endless(animation));
    await Promise.allSettled(moving.map((animation) => animation.finished));
    await passTime(50);
  };
  return {
    host,
    root,
    player,
    device,
    recorded,
    shared,
    outside,
    videos,
    find,
    get,
    /** The slide that is watched. */
    slide: () => get('[part=slide]:not([inert])'),
    inSlide: (selector: string) => get(`[part=slide]:not([inert]) ${selector}`),
    card: (i: number) => get(`[part=card][data-position="${i}"] button`),
    types: () => recorded.map((fact) => fact.type),
    only: (type: EventType) => recorded.filter((fact) => fact.type === type),
    press: (key: string, target: Element = root.activeElement ?? get('dialog')) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      ),
    async open(i = 0) {
      get(`[part=card][data-position="${i}"] button`).focus();
      get(`[part=card][data-position="${i}"] button`).click();
      await ready();
    },
    ready,
    /** Fetched here as the shelf does a moment after opening. */
    loadShop: context.loadShop,
    isPlaying: () => find<HTMLElement>('[part=slide]:not([inert])')?.dataset['phase'] === 'playing',
    /** Settles when its step is out of the history: until then it would take the next player's with it. */
    remove() {
      render(null, root);
      disposer.dispose();
      viewport.destroy();
      host.remove();
      outside.remove();
      return page.whenRestored();
    },
  };
}

export type Mounted = Awaited<ReturnType<typeof mountPlayer>>;
