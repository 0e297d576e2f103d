/** The report as a letter, which a merchant gets by mail. */
export const letterTexts = {
  // {orders} is filled with letter.orders, {money} with sums, {days} with days such as "8 to 14 October 2026".
  subject: '{shop}: {orders} after creators’ videos, {days}',
  head: '{shop}, {days}',
  first: '{orders} after creators’ videos, {money}.',
  'first.unpaid': '{orders} after creators’ videos.',
  compared: 'The days before: {orders}, {money}.',
  'compared.unpaid': 'The days before: {orders}.',
  orders: { one: '{count} order', other: '{count} orders' },
  // {shoppers} chooses the form; {views} is filled with letter.views.
  watched: {
    one: '{shoppers} shopper watched, {views}',
    other: '{shoppers} shoppers watched, {views}',
  },
  views: { one: '{count} view', other: '{count} views' },
  // {opened} chooses the form.
  opened: {
    one: '{opened} product opened, {added} added to a cart',
    other: '{opened} products opened, {added} added to a cart',
  },
  creators: 'Creators',
  videos: 'Videos',
  // Of a creator or a video: {views} and {orders} as above.
  row: '{views}, {orders}, {money}',
  'row.unpaid': '{views}, {orders}',
  questions: { one: '{count} question to answer', other: '{count} questions to answer' },
  signed: 'Orders are those that the shop’s server signed.',
  claimed: 'Orders are as the shop’s pages reported them; nobody has confirmed them.',
  whole: 'The whole report',
  'whole.at': 'The whole report: {address}',
} as const;

export type LetterTexts = typeof letterTexts;
