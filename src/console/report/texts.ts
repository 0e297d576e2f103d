import { figureTexts } from './figureTexts.js';

/** Every word of the page in English, the one definition; other languages stand in `console/languages`. */
export const texts = {
  title: 'Creator report',
  today: 'Today',
  week: '7 days',
  month: '28 days',
  custom: 'Choose days',
  from: 'From',
  to: 'To',
  range: 'Which days',
  shop: 'Shop',
  'period.today': 'today',
  'period.week': 'this week',
  'period.month': 'in the last four weeks',
  'period.custom': 'in these days',
  'period.day': 'on this day',
  'before.today': 'Yesterday',
  'before.week': 'The week before',
  'before.month': 'The four weeks before',
  'before.custom': 'The days before',
  'before.day': 'The day before',
  // The same of a day, a week and so on that are not over: as much of those before.
  'before.running.today': 'Yesterday, by this time',
  'before.running.week': 'The week before, by this time',
  'before.running.month': 'The four weeks before, by this time',
  'before.running.custom': 'The days before, by this time',
  'before.running.day': 'The day before, by this time',
  'creator.page': 'Page of',
  'creator.all': 'the whole shop',
  'creator.share':
    'This is what the creator sees. In the room People you give them a link to it, which opens nothing else and can be taken back.',
  'own.none': 'Nothing here yet',
  'own.none.lead':
    'Nobody watched your videos in these days. As soon as somebody does, it shows here within seconds.',
  'live.now': 'Updated just now',
  'live.ago': 'Updated {ago}',
  'live.lost': 'Not connected, trying again',
  creators: { one: '{count} creator', other: '{count} creators' },
  orders: { one: '{count} order', other: '{count} orders' },
  likes: { one: '{count} like', other: '{count} likes' },
  views: { one: '{count} view', other: '{count} views' },
  shoppers: { one: '{count} shopper', other: '{count} shoppers' },
  // {orders}, {creators} and {products} are filled with the next texts, which nothing else uses; {period} with one of period.*.
  'headline.orders': '{orders}, {revenue}, after videos by {creators} {period}.',
  'headline.orders.one': '{orders}, {revenue}, after videos by {creator} {period}.',
  'headline.creators': { one: '{count} creator', other: '{count} creators' },
  'headline.added': {
    one: '{shoppers} shopper watched {period} and put {products} in the cart. No orders yet.',
    other: '{shoppers} shoppers watched {period} and put {products} in the cart. No orders yet.',
  },
  'headline.products': { one: '{count} product', other: '{count} products' },
  'headline.watched': {
    one: '{shoppers} shopper watched videos by {creators} {period}. Nothing was added to a cart yet.',
    other:
      '{shoppers} shoppers watched videos by {creators} {period}. Nothing was added to a cart yet.',
  },
  'headline.seen': {
    one: 'The shelf was seen once {period}. No video was watched yet.',
    other: 'The shelf was seen {count} times {period}. No video was watched yet.',
  },
  'headline.before': '{before}: {orders}, {revenue}.',
  'headline.beforeUnpaid': '{before}: {orders}.',
  'headline.beforeNone': '{before}: no orders.',
  'orders.claimed': 'Orders as the shop’s pages reported them; nobody has confirmed them.',
  'orders.confirmed': 'All confirmed by the shop’s server.',
  'orders.partly': {
    one: 'The shop’s server confirmed {count} order; the others are as pages reported them before it did.',
    other:
      'The shop’s server confirmed {count} orders; the others are as pages reported them before it did.',
  },
  'figures.how': 'What each figure is',
  ...figureTexts,
  'figure.sales': 'Sales',
  'figure.conversion': 'Ordered, of those who watched',
  'figure.average': '{money} an order',
  'figure.before': '{count} before',
  'figure.confirmed': '{count} confirmed',
  notEnough: 'Not enough data yet',
  'notEnough.note': 'A dash means not enough data yet: fewer than {count} views in the player.',
  none: 'None yet',
  'chart.heading.hour': 'Hour by hour',
  'chart.heading.day': 'Day by day',
  'chart.heading.week': 'Week by week',
  'chart.views': 'Views',
  'chart.adds': 'Added to cart',
  'chart.orders': 'Orders',
  'chart.soFar': '{when}, so far',
  // {views} and {orders} are filled with the texts of these names, {added} with chart.added.
  'chart.reading': '{when}: {views}, {added}, {orders}',
  'chart.added': { one: '{count} added to cart', other: '{count} added to cart' },
  'chart.label.hour': 'Views, adds and orders over time. Use the arrow keys to read each hour.',
  'chart.label.day': 'Views, adds and orders over time. Use the arrow keys to read each day.',
  'chart.label.week': 'Views, adds and orders over time. Use the arrow keys to read each week.',
  'chart.week': 'Week of {day}',
  'chart.table': 'Show as a table',
  'chart.when': 'When',
  'creators.heading': 'Creators',
  'creators.download': 'Download as spreadsheet',
  'creators.creator': 'Creator',
  'creators.column.sales': 'Sales',
  'creators.opened': '{count} opened',
  'creators.added': '{count} added',
  'creators.influenced': 'Influenced',
  'creators.range':
    'Below the orders is the range in which orders of 100 who watched truly lie, 95 times of 100: ranges that overlap may differ by chance alone.',
  'creators.showInfluenced': 'Also show orders that a view may have influenced',
  'creators.all': 'Show all {count}',
  'creators.more': 'Show {count} more of {all}',
  'creators.currencies':
    'Sums of different currencies are never added. Where orders are equal, {currency} decides, in which most orders were paid.',
  'unknown.unnamed': { one: 'Unknown: {count} id', other: 'Unknown: {count} ids' },
  'unknown.rest': { one: 'All others: {count} id', other: 'All others: {count} ids' },
  'gifts.heading': 'Gifts',
  'gifts.heading.own': 'Your gifts',
  'gifts.gift': 'Gift',
  'gifts.video': 'Video',
  'gifts.views': 'Views',
  'gifts.adds': 'Added',
  'gifts.orders': 'Orders',
  'gifts.sales': 'Sales',
  'gifts.sent': 'Invited on {day}, nothing sent yet',
  'gifts.opened': 'Opened the invitation, nothing sent yet',
  'gifts.submitted': 'Sent, waits for an answer',
  'gifts.withdrawn': 'Taken back by the creator',
  'gifts.changes_asked': 'A change is asked for',
  'gifts.refused': 'Not taken',
  'gifts.approved': 'Being made ready',
  'gifts.shown': 'In the shop until {day}',
  'gifts.cancelled': 'Invitation withdrawn',
  'gifts.words': 'The shop says: {words}',
  'gifts.spark': 'Spark code {code}, until {day}',
  'gifts.more': 'Show all {count}',
  'gifts.note': 'Since the first view, whatever days are chosen above.',
  'videos.heading': 'Videos',
  'videos.watched': '{share} watched',
  'videos.live': '{orders} while live',
  'products.heading': 'Products',
  'products.product': 'Product',
  'products.opened': 'Opened',
  'products.added': 'Added',
  'funnel.heading': 'Where shoppers drop',
  // {count} stands in bold; the number chooses the form.
  'funnel.seen': { one: '{count} saw the shelf', other: '{count} saw the shelf' },
  'funnel.viewed': { one: '{count} watched a video', other: '{count} watched a video' },
  'funnel.engaged': {
    one: '{count} kept watching or took part',
    other: '{count} kept watching or took part',
  },
  'funnel.opened': { one: '{count} opened a product', other: '{count} opened a product' },
  'funnel.added': { one: '{count} added it to the cart', other: '{count} added it to the cart' },
  'funnel.ordered': { one: '{count} ordered', other: '{count} ordered' },
  'funnel.orders': '({orders})',
  'funnel.share': '{share} of those before, between {low} and {high}',
  // By the step that so many did not take; {after} chooses the form.
  'funnel.drop.viewed': {
    one: 'The largest step down: of {before} who saw the shelf, {after} watched a video.',
    other: 'The largest step down: of {before} who saw the shelf, {after} watched a video.',
  },
  'funnel.drop.engaged': {
    one: 'The largest step down: of {before} who watched a video, {after} kept watching or took part.',
    other:
      'The largest step down: of {before} who watched a video, {after} kept watching or took part.',
  },
  'funnel.drop.opened': {
    one: 'The largest step down: of {before} who kept watching or took part, {after} opened a product.',
    other:
      'The largest step down: of {before} who kept watching or took part, {after} opened a product.',
  },
  'funnel.drop.added': {
    one: 'The largest step down: of {before} who opened a product, {after} added it to the cart.',
    other: 'The largest step down: of {before} who opened a product, {after} added it to the cart.',
  },
  'funnel.drop.ordered': {
    one: 'The largest step down: of {before} who added it to the cart, {after} ordered.',
    other: 'The largest step down: of {before} who added it to the cart, {after} ordered.',
  },
  'funnel.wait':
    'Not enough shoppers yet to say where they drop. It takes about {count} at a step.',
  'lift.heading': 'What the shelf itself brings',
  'lift.download': 'Download as spreadsheet',
  'lift.people': '{on} visitors with the shelf and {off} without it are compared, since {day}.',
  'lift.more': 'Yes, it sells: {on} of 100 visitors ordered with the shelf, {off} without it.',
  'lift.less': 'It costs orders: {on} of 100 visitors ordered with the shelf, {off} without it.',
  'lift.unclear':
    'No difference was found: {on} of 100 visitors ordered with the shelf, {off} without it.',
  // {more} chooses the form; {days} is filled with lift.days.
  'lift.few': {
    one: 'Not enough data yet: about {more} more visitor.',
    other: 'Not enough data yet: about {more} more visitors.',
  },
  'lift.few.long': {
    one: 'Not enough data yet: about {more} more visitor, which takes more than a year as things go.',
    other:
      'Not enough data yet: about {more} more visitors, which takes more than a year as things go.',
  },
  'lift.few.days': {
    one: 'Not enough data yet: about {more} more visitor, which takes {days} as things go.',
    other: 'Not enough data yet: about {more} more visitors, which takes {days} as things go.',
  },
  'lift.days': { one: '{count} day', other: '{count} days' },
  'lift.first':
    'Not enough data yet: the first visitors came on {day}, and each has {count} days to order before they are compared.',
  'lift.ratio':
    'Withheld, because the two groups are not what they should be: {expected} of visitors were to be without the shelf, and {found} were.',
  'lift.ratio.do':
    'Chance alone hardly ever does this. Something else decides who is counted, so any comparison would mislead: a page kept in a cache with another data-holdout, a script of the page that fails in one group, or requests that are blocked. Make the tag the same on all pages; the count begins anew with another share.',
  'lift.none': 'How many of these orders would have come without the shelf?',
  'lift.noneHere': 'Nobody of these visitors is compared yet.',
  'lift.visitors': 'New and returning visitors are not told apart here.',
  'lift.none.do':
    'Nobody can tell from views and clicks. Leave the shelf out for a few visitors, and it shows here: add {code} to the tag, and one visitor of ten who permits statistics is not shown it.',
  'lift.conversion': 'Visitors who ordered',
  'lift.revenue': 'Revenue per visitor in {currency}',
  'lift.withShelf': 'With the shelf',
  'lift.without': 'Without it',
  'lift.of100': '{count} of 100',
  'lift.fewer': 'fewer',
  'lift.lessMoney': 'less',
  'lift.same': 'no difference',
  'lift.moreOf': 'more',
  'lift.range': 'Difference: {value}, and truly between {low} and {high}',
  'lift.inBoth': {
    one: '{count} visitor was told of in both groups and is left out.',
    other: '{count} visitors were told of in both groups and are left out.',
  },
  'lift.failed': 'This part could not be read: {message}',
  'trust.heading': 'Can you trust these numbers?',
  'trust.none':
    'There is nothing to check yet. Once pages have been quiet for 15 minutes, this shows whether anything was lost on the way.',
  'trust.yes': 'Yes. Of {expected} things pages reported, none was lost.',
  // {lost} chooses the form.
  'trust.good': {
    one: 'Yes. Of {expected} things pages reported, {lost} was lost on the way: {share}.',
    other: 'Yes. Of {expected} things pages reported, {lost} were lost on the way: {share}.',
  },
  'trust.mostly': {
    one: 'Mostly. Of {expected} things pages reported, {lost} was lost on the way: {share}. Real figures are a little higher.',
    other:
      'Mostly. Of {expected} things pages reported, {lost} were lost on the way: {share}. Real figures are a little higher.',
  },
  'trust.careful': {
    one: 'With care. Of {expected} things pages reported, {lost} was lost on the way: {share}. Real figures are higher. Blocked requests and a collector that was down are the usual reasons.',
    other:
      'With care. Of {expected} things pages reported, {lost} were lost on the way: {share}. Real figures are higher. Blocked requests and a collector that was down are the usual reasons.',
  },
  'trust.orders':
    'Orders and sales are what your thank-you page said in the shopper’s browser, and anybody can say so. Set up your shop’s webhook (in the room Orders, or by reelshelf collect --webhook), and only orders that its server signed count.',
  'trust.signed':
    'From the first order that your shop’s server signed on, only those it signed count. Sales are after discounts and refunds, without tax and shipping.',
  'trust.refunded': '{money} of all orders was paid back.',
  'trust.cancelled': {
    one: '{count} cancelled order is not counted.',
    other: '{count} cancelled orders are not counted.',
  },
  'trust.waiting': {
    one: '{count} order that a page told of waits for your shop to confirm it.',
    other: '{count} orders that pages told of wait for your shop to confirm them.',
  },
  'trust.unmatched': {
    one: '{count} order that a page told of was not confirmed within 48 hours and is not counted.',
    other:
      '{count} orders that pages told of were not confirmed within 48 hours and are not counted.',
  },
  'trust.webhook.server': 'Your server',
  'trust.webhook': '{platform}: the last order came signed {ago}.',
  'trust.webhook.silent': '{platform}: set up, and nothing signed has come from it yet.',
  'trust.webhook.refused': 'Turned away {ago}: {why}',
  'trust.above': {
    one: '{count} order that a page told of is above the shop’s price and is not counted.',
    other: '{count} orders that pages told of are above the shop’s price and are not counted.',
  },
  'trust.robots': {
    one: '{count} visit by a program is not counted.',
    other: '{count} visits by programs are not counted.',
  },
  'trust.robotsCounted':
    'Visits by programs are counted as well, because the collector was told to.',
  'trust.open': {
    one: '{count} page is still open and may report more.',
    other: '{count} pages are still open and may report more.',
  },
  'refused.batches': {
    one: '{count} batch was turned away',
    other: '{count} batches were turned away',
  },
  'refused.events': {
    one: '{count} event was turned away',
    other: '{count} events were turned away',
  },
  'refused.since': 'Since {when}, when the collector was started:',
  'refused.reason': '{what}. {message}',
  'empty.refused': 'Something did arrive',
  'trust.how': 'How it is counted',
  'empty.heading': 'Nothing here yet',
  'empty.other': 'No shopper saw the shelf {period}.',
  'empty.lead':
    'As soon as a shopper sees the shelf on one of your pages, it shows here within seconds.',
  'empty.step1': 'Put the tag on a product page, with your endpoint in it:',
  'empty.step2': 'Open that page yourself and scroll to the shelf.',
  'empty.step3': 'On the thank-you page, tell the order, so that sales find their creators:',
  'empty.longer': 'Look at 28 days',
  'failed.heading': 'The report could not be read',
  'failed.signed_out':
    'You are no longer signed in. Open the page again by your link, or ask its owner for a new one.',
  'failed.unreachable':
    'The collector does not answer. It may be starting again; this page keeps trying.',
  'failed.again': 'Try again',
  loading: 'Reading your figures',
} as const;
