import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';

const days = (ms: number) => {
  const count = Math.round((ms / DAY_MS) * 10) / 10;
  return count === 1 ? '1 day' : `${count} days`;
};

export const ordersMeaning = ({ clickMs }: CreditWindows): string =>
  `An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within ${days(clickMs)} before the order.`;
export const influencedMeaning = ({ viewMs }: CreditWindows): string =>
  `Influenced orders had a product that was shown in a video viewed within ${days(viewMs)} before, without being opened or added from it. They are kept apart and never added to the orders above.`;
export const confirmedMeaning =
  "Confirmed orders were signed by your shop's server; their sales are after discounts and refunds, without tax and shipping, and cancelled ones are left out. From the first of them on, what a page says of an order only tells whose it was, and one that no server confirms within 48 hours counts nowhere.";
export const claimedMeaning =
  'These orders are what pages said in shoppers’ browsers; nobody has confirmed them. Set up your shop’s webhook, and only its own orders count.';
