import { html, scriptJson } from '../html.js';
import { formatMoney, toDecimal } from '../money.js';
import type { Order } from '../orders.js';
import type { Page, PageFacts } from './page.js';

/** The order as the shelf wants to hear it: amounts as decimals, a line's total after discounts, no word about the person. */
export const orderCall = ({ id, currency, totalMinor, lines }: Order) => ({
  id,
  currency,
  total: toDecimal(totalMinor),
  lines: lines.map((line) => ({
    product: line.product,
    variant: line.variant,
    quantity: line.quantity,
    total: toDecimal(line.totalMinor),
  })),
});

export const thankYouPage = (order: Order, { shelf, nonce }: PageFacts): Page => ({
  title: 'Thank you · Halden',
  frame: 'checkout',
  back: { href: '/', text: 'To the shop' },
  styles: ['checkout.css'],
  layoutEnd: html`<script nonce="${nonce}">reelshelf('order', ${scriptJson(orderCall(order))});</script>
${shelf()}`,
  body: html`<div class="wrap thank-you">
<p class="eyebrow">Order ${order.id}</p>
<h1>Thank you, ${order.contact.firstName}</h1>
<p class="lead">A real shop would now write to ${order.contact.email} and start packing. This one only says so.</p>
<ul class="receipt">${order.lines.map(
    (
      line,
    ) => html`<li><span>${line.quantity} &times; ${line.title}${line.variantTitle && html` <small>${line.variantTitle}</small>`}</span>
<span>${formatMoney(line.totalMinor)}</span></li>`,
  )}
<li><span>Delivery</span><span>${order.shippingMinor === 0 ? 'Free' : formatMoney(order.shippingMinor)}</span></li>
<li class="receipt-total"><span>Total</span><span>${formatMoney(order.totalMinor)}</span></li></ul>
<p><a class="button button-quiet" href="/#shop">See the rest of the shelf</a></p>
</div>`,
});
