import { DEFAULT_HEADING } from '../i18n/heading.js';
import { cartNames } from '../cart/contract/names.js';
import type { OptionName } from './options.js';

/** The options table of the README. `attribute`: whether markup can set it. */
export const optionDocs: Record<OptionName, { type: string; fallback: string; meaning: string; attribute: boolean }> = {
  feed: { type: 'URL, `#id`, object, promise, function', fallback: 'required', meaning: 'Where videos, creators and products come from. `#id` names a `<script type="application/json">` on the page.', attribute: true },
  product: { type: 'feed product id', fallback: 'none', meaning: 'The product this page is about; its videos come first.', attribute: true },
  endpoint: { type: 'URL', fallback: 'none', meaning: 'Where batches of events are POSTed; without it nothing leaves the page.', attribute: true },
  key: { type: 'text', fallback: 'none', meaning: 'Public key that the endpoint knows this shop by.', attribute: true },
  layout: { type: '`carousel`', fallback: '`carousel`', meaning: 'How the shelf looks.', attribute: true },
  heading: { type: 'text', fallback: `“${DEFAULT_HEADING}”`, meaning: 'Title above the shelf; an empty text shows none.', attribute: true },
  line: { type: 'text', fallback: 'none', meaning: 'One line under the title.', attribute: true },
  shelf: { type: 'text', fallback: '`main`', meaning: 'Name of this shelf in events, where a page has several.', attribute: true },
  topics: { type: 'words, commas between', fallback: 'none', meaning: 'Page topics, for videos that name topics rather than products.', attribute: true },
  territory: { type: 'ISO 3166-1 alpha-2', fallback: 'none', meaning: 'The shopper’s country; videos licensed for other countries stay away.', attribute: true },
  limit: { type: '1 to 2000', fallback: 'all', meaning: 'Most videos shown.', attribute: true },
  previews: { type: '`auto`, `hover`, `off`', fallback: '`auto`', meaning: 'Silent moving previews on cards; never under reduced motion or data saving.', attribute: true },
  cart: { type: `\`auto\`, ${cartNames.map((name) => `\`${name}\``).join(', ')}, adapter`, fallback: '`auto`', meaning: 'Which cart takes the add.', attribute: true },
  cartSettings: { type: 'object; JSON or `#id` of JSON in markup', fallback: 'none', meaning: 'Settings of the chosen cart adapter.', attribute: true },
  consent: { type: '`auto`, `granted`, `denied`, function', fallback: '`auto`', meaning: 'Permission to measure: found on the page, fixed, or asked of a function.', attribute: true },
  holdout: { type: '0 to 0.5', fallback: '0', meaning: 'Share of consenting visitors who are not shown the shelf, so that lift can be measured.', attribute: true },
  locale: { type: 'BCP 47 tag', fallback: 'the page’s `lang`', meaning: 'For prices and numbers.', attribute: true },
  currency: { type: 'ISO 4217', fallback: 'none', meaning: 'Currency of orders that are reported without one.', attribute: true },
  texts: { type: 'object; JSON or `#id` of JSON in markup', fallback: 'none', meaning: 'Your own wording, by text key.', attribute: true },
};
