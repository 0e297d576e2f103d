import type { Lift } from '../shared/lift.js';

/** @param orderDays - after first coming to the shelf in which an order counts. @param maxDays - that are looked back. */
export const meanings = (orderDays: number, maxDays: number): Lift['meanings'] => ({
  experiment: `Chance decides for each visitor who is not shown the shelf, and it stays so. A visitor takes part from the moment that the shelf came on screen, or would have, and is compared when ${orderDays} days have passed. Only visitors who permit statistics have an id and take part; all others see the shelf and count nowhere here. Told of the last ${maxDays} days, for as long as the same share is held out, whatever days are chosen above.`,
  conversion: `Of 100 visitors, how many ordered anything in the shop within ${orderDays} days after they first came to the shelf. The order is the visitor's whose page reported it; where your shop's server signs its orders, only those count, and none that was cancelled or given back.`,
  revenue: `What these orders came to, divided by all visitors, those who ordered nothing included. Signed orders count after discounts and refunds, without tax and shipping. Currencies are never added.`,
  interval: `The true differences, of orders and of each currency, all lie in their ranges 95 times of 100, and that holds however often you look and whenever you stop, which is why it is wider than most tools show (an asymptotic confidence sequence, after Waudby-Smith and others). While it takes more visitors to find a difference by a fifth, no figure is shown.`,
});
