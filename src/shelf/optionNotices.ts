/** The words for what a page asked of the shelf and cannot have, with what was probably meant. */
import type { CustomCart } from '../cart/adapters/custom/settings.js';
import type { Feed } from '../feed/schema.js';
import type { Notice } from '../tools/display.js';
import type { Plural } from '../i18n/translate.js';
import { nearest } from '../tools/nearest.js';
import { choices, readers, type OptionName, type ShelfOptions } from './options.js';
import { isCreator, type OpenTarget } from './openTarget.js';
import { optionTable } from './optionTable.js';
import { isPixelChoice } from '../tracking/pixels/choices.js';
import { pixelNames } from '../tracking/pixels/pixelNames.js';
import { textKeys } from './textKeys.js';

const optionNames = Object.keys(readers) as OptionName[];
const didYouMean = (name: unknown) =>
  name === undefined ? '' : ` Did you mean ${JSON.stringify(name)}?`;

/** @param value - as it was given; text of markup, or anything at all. */
export function describeOption(name: string, value: unknown): Notice {
  if (name === '') {
    const message = `The options were ${shown(value)}, expected an object.${typeof value === 'string' ? ` Did you mean { feed: ${shown(value)} }?` : ''}`;
    return {
      code: 'OPTIONS_INVALID',
      message,
      remedy: 'Pass them as an object such as { feed: "/reels.json" }.',
    };
  }
  if (!Object.hasOwn(optionTable, name)) {
    const subject = name.slice(0, 60);
    return {
      code: 'OPTION_UNKNOWN',
      subject,
      message: `There is no option "${subject}".${didYouMean(nearest(name, optionNames))}`,
      remedy: 'Correct or remove it; it is not read.',
    };
  }
  const option = name as OptionName;
  return {
    code: 'OPTION_INVALID',
    subject: name,
    message: `The option ${name} was ${shown(value)}, expected ${optionTable[option].takes}.${didYouMean(meant(option, value))}`,
    remedy: 'Correct or remove it; the default is used.',
  };
}

/** What the option takes and is close to what was given. */
function meant(name: OptionName, value: unknown): unknown {
  const text = typeof value === 'string' ? value : '';
  const share = typeof value === 'number' ? value : Number(text);
  const guesses = [
    ...(name === 'holdout' && share > 0.5 ? [share / 100] : []),
    ...(name === 'endpoint' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? [`https://${text}`] : []),
    ...(typeof value === 'string'
      ? [value.trim(), value.toUpperCase(), value.toLowerCase(), value.replaceAll('_', '-')]
      : []),
    ...(Object.hasOwn(choices, name)
      ? [
          ...(value === true ? ['granted', 'auto'] : value === false ? ['denied', 'off'] : []),
          nearest(text, choices[name as keyof typeof choices]),
        ]
      : []),
  ];
  return guesses.find(
    (guess) => guess !== undefined && guess !== '' && readers[name](guess, String) !== undefined,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Error) return `an error ("${value.message.slice(0, 100)}")`;
  if ((typeof value === 'object' && value !== null) || typeof value === 'function')
    return typeof value === 'object' ? 'an object' : 'a function';
  return String(value);
}

const isLanguageTag = (key: string) => /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(key);

/** Keys of `texts` that no text of the shelf has, and texts that are none; the same within each language. */
const describeTexts = (texts: object, within = 'texts'): Notice[] =>
  Object.entries(texts).flatMap(([key, value]) => {
    const subject = `${within}.${key.slice(0, 60)}`;
    if (!textKeys.includes(key)) {
      if (within === 'texts' && isLanguageTag(key) && typeof value === 'object' && value)
        return describeTexts(value as object, subject);
      if (within !== 'texts' && key === 'language') return [];
      return {
        code: 'TEXT_UNKNOWN',
        subject,
        message: `The shelf has no text "${key.slice(0, 60)}".${didYouMean(nearest(key, textKeys))}`,
        remedy: 'Correct or remove it; it is shown nowhere.',
      };
    }
    return typeof value === 'string' || typeof (value as Plural | null)?.other === 'string'
      ? []
      : {
          code: 'TEXT_INVALID',
          subject,
          message: `The text "${key}" was ${shown(value)}, expected text.`,
          remedy: 'Correct it; the shelf’s own text is shown.',
        };
  });

/** @param host - what `createShelf` was given for the element. */
export function describeHost(host: unknown): Notice {
  const received = host instanceof Element ? `<${host.localName}>` : shown(host);
  const remedy =
    typeof host === 'string'
      ? `Pass the element itself: document.querySelector(${shown(host)}).`
      : 'Pass an element that is on the page by then, such as a div.';
  return {
    code: 'HOST_INVALID',
    subject: received,
    message: `createShelf was given ${received} to show the shelf in, expected an element that can hold a shadow root.`,
    remedy,
  };
}

export const describeTakenHost = (): Notice => ({
  code: 'HOST_TAKEN',
  message:
    'createShelf was given an element that shows a shelf already; the second one is not shown.',
  remedy: 'Call destroy() of the first one before, or give each shelf an element of its own.',
});

export const describeDetachedHost = (): Notice => ({
  code: 'HOST_DETACHED',
  message:
    'The element that createShelf was given is not on the page, so nothing can be seen of the shelf.',
  remedy: 'Put it into the document; the shelf then appears by itself.',
});

export const describeMeasuringNotLoaded = (detail: unknown): Notice => ({
  code: 'MEASURING_NOT_LOADED',
  message: 'The file that counts views could not be loaded; videos and cart work without it.',
  remedy: 'Check that all files of the release are served and not blocked.',
  detail,
});

export const describeLayoutNotLoaded = (layout: string, detail: unknown): Notice => ({
  code: 'LAYOUT_NOT_LOADED',
  subject: layout,
  message: `The file of the layout ${layout} could not be loaded.`,
  remedy: 'Check that all files of the release are served and not blocked; the detail names it.',
  detail,
});

export const describeLanguageNotLoaded = (code: string, detail: unknown): Notice => ({
  code: 'LANGUAGE_NOT_LOADED',
  subject: code,
  message: `The file of the language ${code} could not be loaded; shoppers read English.`,
  remedy: 'Check that all files of the release are served and not blocked; the detail names it.',
  detail,
});

export const describeRankingNotLoaded = (why: string): Notice => ({
  code: 'RANKING_NOT_LOADED',
  subject: 'ranking',
  message: `The order of the cards stays the feed’s: ${why}.`,
  remedy:
    'Set data-endpoint to a collector of this release that was given the feed (reelshelf collect --feed), and name the feed by an id; or leave data-ranking out.',
});

export const describePartNotLoaded = (detail: unknown): Notice => ({
  code: 'MEASURING_INCOMPLETE',
  message:
    'A file could not be loaded that writes batches for a Segment-compatible endpoint, or passes events on to the page’s own tags; events are kept.',
  remedy: 'Check that all files of the release are served and not blocked; the detail names it.',
  detail,
});

export const describeNarrow = (widthPx: number): Notice => ({
  code: 'SHELF_NARROW',
  message: `The shelf is ${Math.round(widthPx)} px wide, which is less than one card.`,
  remedy: 'Give the element around it more width; it takes what is there.',
});

/** @param known - every event that there is. */
export const describeEventType = (type: unknown, known: readonly string[]): Notice => ({
  code: 'EVENT_UNKNOWN',
  subject: String(type).slice(0, 60),
  message: `There is no event ${shown(type)}.${didYouMean(nearest(String(type), known))}`,
  remedy: 'Correct the first argument of on(); this listener never hears anything.',
});

/** @param inFeed - all of them. @param chosen - those that are shown. */
function describeUnknownVideo(
  inFeed: readonly { id: string }[],
  chosen: readonly { id: string }[],
  videoId: string,
): Notice {
  const isInFeed = inFeed.some(({ id }) => id === videoId);
  return {
    code: 'VIDEO_UNKNOWN',
    subject: videoId.slice(0, 60),
    message: isInFeed
      ? `The video "${videoId.slice(0, 60)}" is in the feed and is not shown on this shelf.`
      : `The feed has no video "${videoId.slice(0, 60)}".${didYouMean(
          nearest(
            videoId,
            chosen.map(({ id }) => id),
          ),
        )}`,
    remedy: isInFeed
      ? 'Check its rights and dates, and the options product, topics, territory and limit.'
      : 'Correct the id that open() is given.',
  };
}

/** @param target - what `open()` was given, which is not on this shelf. */
export function describeUnknownTarget(
  feed: Feed | null,
  chosen: readonly { id: string }[],
  target: OpenTarget,
): Notice {
  if (typeof target === 'string') return describeUnknownVideo(feed?.videos ?? [], chosen, target);
  const subject = target.creator.slice(0, 60);
  const creators = feed?.creators ?? [];
  const isKnown = creators.some(({ id }) => isCreator({ creators }, target.creator, id));
  return {
    code: 'CREATOR_UNKNOWN',
    subject,
    message: isKnown
      ? `No video of the creator "${subject}" is shown on this shelf.`
      : `The feed has no creator "${subject}".${didYouMean(
          nearest(
            subject,
            creators.flatMap(({ id, handle }) => [id, handle]),
          ),
        )}`,
    remedy: isKnown
      ? 'Check the rights and dates of their videos, and the options product, topics, creator and limit.'
      : 'Correct the id or handle that open() is given.',
  };
}

const describeUnknownProduct = ({ products }: Feed, product: string): Notice => {
  return {
    code: 'PRODUCT_UNKNOWN',
    subject: product.slice(0, 60),
    message: `The feed has no product "${product.slice(0, 60)}", so no video comes first because of it.${didYouMean(
      nearest(
        product,
        products.map(({ id }) => id),
      ),
    )}`,
    remedy: 'The option product takes the id that the feed gives the product.',
  };
};

/** Options that are in order by themselves, and name what is not there. */
export function describeDoubts(options: ShelfOptions, feed: Feed | null): Notice[] {
  const { product, texts, cart, cartSettings = {}, pixels = [], endpointFormat, key } = options;
  // A tag may name a product that only the shop lists; a feed without a video has said so already.
  const isNamed =
    feed === null ||
    feed.videos.length === 0 ||
    feed.products.some(({ id }) => id === product) ||
    feed.videos.some(({ tags = [] }) => tags.some((tag) => tag.product === product));
  const isUnknown = product !== undefined && !isNamed;
  // Own ones, as the adapter reads them: a class's would not be called.
  const { add, canAdd } = { ...(cartSettings as Partial<CustomCart>) };
  const isBare = cart === 'custom' && typeof add !== 'function' && canAdd !== true;
  return [
    ...(isUnknown && feed ? [describeUnknownProduct(feed, product)] : []),
    ...(isBare ? [describeBareCart()] : []),
    ...(texts ? describeTexts(texts) : []),
    ...[pixels].flat().flatMap(describePixel),
    ...(endpointFormat === 'segment' && !key ? [describeMissingKey()] : []),
  ];
}

function describePixel(word: string): Notice[] {
  if (isPixelChoice(word)) return [];
  const subject = word.slice(0, 60);
  const [name = '', steps] = word.split(':');
  const near = nearest(name, ['auto', 'off', ...pixelNames]);
  const whole =
    near && steps !== undefined ? `${near}:${nearest(steps, ['views', 'all']) ?? 'views'}` : near;
  return [
    {
      code: 'PIXEL_UNKNOWN',
      subject,
      message: `The option pixels names "${subject}", expected ${optionTable.pixels.takes}.${didYouMean(whole)}`,
      remedy: 'Correct or remove it; it is not read.',
    },
  ];
}

const describeMissingKey = (): Notice => ({
  code: 'ENDPOINT_KEY_MISSING',
  message:
    'Batches are written for a Segment-compatible endpoint and carry no write key, which most of them refuse.',
  remedy: 'Set data-key to the write key of the source, unless the endpoint’s address has it.',
});

const describeBareCart = (): Notice => ({
  code: 'CART_SETTINGS',
  subject: 'custom',
  message:
    'The cart is custom, and cartSettings has no function add of its own: unless the page answers reelshelf:cart_add, nothing can be added.',
  remedy:
    'Give cartSettings.add, or set cartSettings.canAdd to true where the page listens for the event.',
});
