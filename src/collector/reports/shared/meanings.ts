/** What figures mean, in sentences: said by the collector in its answers, and by the console in the reader's language. */
import { createFill } from '../../../i18n/translate.js';

export const meaningTexts = {
  summary: {
    one: 'A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within {days} day before; conversion is the part of those who watched that placed one, the average order what one came to.',
    other:
      'A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within {days} days before; conversion is the part of those who watched that placed one, the average order what one came to.',
  },
  // The next four stand behind each other.
  'orders.credited': {
    one: 'An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within {days} day before the order.',
    other:
      'An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within {days} days before the order.',
  },
  'orders.influenced': {
    one: 'Influenced orders had a product that was shown in a video viewed within {days} day before, without being opened or added from it. They are kept apart and never added to the orders above.',
    other:
      'Influenced orders had a product that was shown in a video viewed within {days} days before, without being opened or added from it. They are kept apart and never added to the orders above.',
  },
  'orders.confirmed':
    'Confirmed orders were signed by your shop’s server; their sales are after discounts and refunds, without tax and shipping, and cancelled ones are left out. From the first of them on, what a page says of an order only tells whose it was, and one that no server confirms within 48 hours counts nowhere.',
  'orders.claimed':
    'These orders are what pages said in shoppers’ browsers; nobody has confirmed them. Set up your shop’s webhook, and only its own orders count.',
  creator:
    'What shoppers did with each creator’s videos. An order with products of two creators counts for both, each with its own lines.',
  video:
    'What shoppers did with each video. A view is 2 seconds of playing with at least half of the video on screen.',
  likes:
    'Likes are those that stand now, whatever days are shown: one a person, without those taken back.',
  product:
    'How often each product was opened and added to the cart from a video, and the orders that came of it.',
  'unknown.unnamed':
    'Unknown are ids that pages sent and that were never in your feed: somebody made them up, or another feed of yours has them, which the collector is told of with one more --feed.',
  'unknown.rest':
    'Without your feed the {count} first have a line each, and all others share one. Tell the collector your feed, with --feed, and only what it names has a line.',
  'time.hour': 'Views, adds to the cart and orders from videos, by hour, on the clock of {zone}.',
  'time.day': 'Views, adds to the cart and orders from videos, by day, on the clock of {zone}.',
  'time.week': 'Views, adds to the cart and orders from videos, by week, on the clock of {zone}.',
  funnel:
    'Shoppers by how far they got in this time: a step counts all who got that far or further, even where a step between was not seen, such as an order after a product of last week. Who ordered twice is one shopper. A shopper is a visitor who agreed to be recognised; of all others each page view counts as one, because nothing ties their pages together.',
  'step.seen': 'had at least half of the shelf on screen for a second',
  'step.viewed': 'watched a video for at least 2 seconds',
  'step.engaged':
    'watched 10 seconds or nearly all of it, turned the sound on, opened a product or shared',
  'step.opened': 'opened a product from a video',
  'step.added': 'added it to the cart',
  'step.ordered': 'ordered something they had opened or added from a video',
  trust:
    'Every page numbers what it reports, so a missing number shows that something was lost on the way. Pages heard of in the last 15 minutes are left out, because more may still come. What a page did after its last report cannot be seen.',
  kept: 'Of what happened before {day} only sums are kept. Views, products opened and added, orders and sales are whole. Shoppers, the steps they took, how much was watched, what was lost on the way and cancelled orders are told of the days since, and orders of the days before by the usual windows.',
  'kept.months':
    'Before {day} there are sums of months, and a month counts where all of it is among the days you chose.',
  // {days} and {most} are whole numbers, and more than one.
  'lift.experiment':
    'Chance decides for each visitor who is not shown the shelf, and it stays so. A visitor takes part from the moment that the shelf came on screen, or would have, and is compared when {days} days have passed. Only visitors who permit statistics have an id and take part; all others see the shelf and count nowhere here. Told of the last {most} days, for as long as the same share is held out, whatever days are chosen above. Narrowed, it is told of visitors who first came to the shelf there; new and returning ones are not told apart.',
  'lift.conversion':
    'Of 100 visitors, how many ordered anything in the shop within {days} days after they first came to the shelf. The order is the visitor’s whose page reported it; where your shop’s server signs its orders, only those count, and none that was cancelled or given back.',
  'lift.revenue':
    'What these orders came to, divided by all visitors, those who ordered nothing included. Signed orders count after discounts and refunds, without tax and shipping. Currencies are never added.',
  'lift.interval':
    'The true differences, of orders and of each currency, all lie in their ranges 95 times of 100, and that holds however often you look and whenever you stop, which is why it is wider than most tools show (an asymptotic confidence sequence, after Waudby-Smith and others). While it takes more visitors to find a difference by a fifth, no figure is shown. Each narrowed view may be wrong by itself, 5 times of 100: of many that one looks at, some mislead, and all visitors together decide.',
  'room.arrivals':
    'Of the page views in these days: how many events they sent and how many are missing by their own numbering; how long events were on their way, which is long for pages that were offline; how many shoppers agreed to be measured, without whom nothing ties two pages together; whose clock is more than five minutes off, which is corrected; and which releases of the tag they carry. What was turned away stands below, since the collector was started.',
  'room.orders':
    'Every order that counts in these days, the newest first, with what each line is credited to and why: an order line is credited to the video from which its product was last added to the cart, else last opened, within the days before the order that you chose. A line that nobody had added or opened from a video is credited to nobody. What the shop’s server signed is confirmed; its values are after discounts and refunds, without tax and shipping.',
  filters:
    'Values are those of page views in these days. The device goes by the size of the window, the country by the browser’s time zone. Source and campaign are those by which a visit came, by the link’s utm_source and utm_campaign, else by the site it came from. Visitors return who were here before the first of these days; only who agreed to be recognised is new or returning.',
  'room.returns':
    'Gifts, fees and commission that you have written down, from the first of them to the last of the days you chose, beside the orders that are credited to the creator in the same time, whatever else the report is narrowed to. Sales are those of the lines credited, after refunds where your shop’s server signs its orders. What a creator cost for an order, and what came back for each unit given, are told where all of it is in one currency; sums of different currencies are never added. Sales are not profit: goods and shipping cost as well.',
  payouts:
    'To be paid for the days you chose: the commission that held at each order, on the credited sales of these days, and the fees written down for them. Gifts are given already.',
  'room.creators':
    'Creators by how many follow them where they publish, as your feed says: nano from 1,000 to 10,000, micro up to 100,000, larger above that. Engagement is the part of those who watched that kept watching, turned the sound on, opened a product or shared; watched is the part of the videos that views in the player saw; conversion the part of those who watched that ordered. Behind each stands the range in which it truly lies, 95 times of 100. Sales per thousand views in the player need 10 orders. How many follow a creator decides nowhere which videos are shown.',
  'room.videos':
    'Shoppers, each counted once a step: those who saw the card, who saw its silent preview play for 2 seconds, who started the video in the player, watched it there for 2 seconds, kept watching or took part, opened a product from it, added one, and ordered one. Cards and player are two ways in, so a step may be larger than the one before. Who is still there goes by page views that started the video in the player, each by the furthest it came; a part that was skipped does not count as seen. A moment is the time in which a product is tagged: of page views that saw the tag, those that opened or added the product, and the orders of it that are credited to this video.',
  'room.moments':
    'Every hour of the week on your clock, all weeks of the days you chose together: how often the shelf was seen, videos were watched, products added, and orders credited to videos. Topics and platforms are those of the videos in your feed; source, campaign, page and country are chosen above, for the whole report. An hour was missed where pages asked for videos and your feed had none that fitted, or where many shoppers saw the shelf and put less than half as much into their carts as is usual at your shop. The map is shown from 100 views on.',
  'room.hours':
    'The first 48 hours of videos that came onto a shelf in these days, counted since anything was told of them for the first time. The middle line is the shop’s own: half of its videos of the last 180 days had more views at that age, half had fewer. A video is ahead with more than one and a half times as many, behind with less than two thirds; nothing is said with fewer than 20 views on either side, or fewer than 5 other videos.',
} as const;

/** Lines of a table where no feed says which ids there are. */
export const MAX_LINES = 500;

/** Days after coming to the shelf in which an order counts for its lift, and days that lift looks back. */
export const LIFT_DAYS = 7;
export const LIFT_MOST_DAYS = 180;

export type MeaningKey = keyof typeof meaningTexts;

const fill = createFill();

/** In English, as the answers have it. */
export const meaning = (key: MeaningKey, values: Record<string, string | number> = {}): string =>
  fill(meaningTexts[key], values);
