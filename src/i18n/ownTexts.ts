/** A merchant's own wording: for whatever is spoken, and for one language or region alone. */
import type { LanguageCode } from './nearest.js';
import type { Message } from './translate.js';
import type { Language, TextKey } from './texts.js';

/** Tags whose texts a merchant may bring along though they are none of ours. */
type OtherTag =
  | 'bg'
  | 'ca'
  | 'cs'
  | 'da'
  | 'el'
  | 'et'
  | 'fa'
  | 'fi'
  | 'ga'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'id'
  | 'is'
  | 'lt'
  | 'lv'
  | 'ms'
  | 'mt'
  | 'nb'
  | 'nn'
  | 'no'
  | 'ro'
  | 'ru'
  | 'sk'
  | 'sl'
  | 'sr'
  | 'th'
  | 'uk'
  | 'ur'
  | 'vi';

type Wording = Readonly<Partial<Record<TextKey, Message>>>;

export type OwnTexts = Wording &
  Readonly<Partial<Record<LanguageCode | OtherTag, Wording | Language>>> & {
    /** A region's, such as `de-AT`, before the language's. */
    readonly [tag: `${string}-${string}`]: Wording | undefined;
  };
