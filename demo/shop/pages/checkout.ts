import type { CartJson } from '../../platforms/shops/shopifyCart.js';
import { html, type Html } from '../html.js';
import { formatMoney } from '../money.js';
import { shippingMinor, type Address, type Delivery } from '../orders.js';
import type { Page, PageFacts } from './page.js';

export type Problems = Partial<Record<keyof Address, string>>;

export interface CheckoutForm {
  token: string;
  values: Partial<Address>;
  delivery: Delivery;
  problems: Problems;
}

function field(
  { values, problems }: CheckoutForm,
  name: keyof Address,
  label: string,
  autocomplete: string,
  type = 'text',
): Html {
  const problem = problems[name];
  return html`<div class="field field-${name}">
  <label for="${name}">${label}</label>
  <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required value="${values[name] ?? ''}"${
    problem && html` aria-invalid="true" aria-describedby="${name}-problem"`
  }>
  ${problem && html`<p class="field-problem" id="${name}-problem">${problem}</p>`}
</div>`;
}

const COUNTRIES = ['United States', 'Canada', 'United Kingdom', 'Germany', 'Denmark', 'Norway'];

const country = ({ values }: CheckoutForm) => html`<div class="field field-country">
  <label for="country">Country</label>
  <select id="country" name="country" autocomplete="country-name">
    ${COUNTRIES.map((name) => html`<option${values.country === name && html` selected`}>${name}</option>`)}
  </select>
</div>`;

const choice = (delivery: Delivery, chosen: Delivery, label: string, subtotalMinor: number) => {
  const costMinor = shippingMinor(delivery, subtotalMinor);
  const checked = delivery === chosen && html` checked`;
  return html`<label class="choice"><input type="radio" name="delivery" value="${delivery}" data-cost="${costMinor}"${checked}>
  <span>${label}</span><strong>${costMinor === 0 ? 'Free' : formatMoney(costMinor)}</strong></label>`;
};

const summary = (cart: CartJson, delivery: Delivery): Html => {
  const costMinor = shippingMinor(delivery, cart.total_price);
  return html`<aside class="checkout-summary" aria-label="Your order">
<ul>${cart.items.map(
    (item) => html`<li>
  <span class="summary-image">${item.image && html`<img src="${item.image}" alt="" width="64" height="80">`}
    <span class="summary-count">${item.quantity}</span></span>
  <span class="summary-title">${item.product_title}${item.variant_title && html`<small>${item.variant_title}</small>`}</span>
  <span class="summary-price">${formatMoney(item.final_line_price)}</span></li>`,
  )}</ul>
<dl>
  <div><dt>Subtotal</dt><dd>${formatMoney(cart.total_price)}</dd></div>
  <div><dt>Delivery</dt><dd data-delivery-cost>${costMinor === 0 ? 'Free' : formatMoney(costMinor)}</dd></div>
  <div class="summary-total"><dt>Total</dt><dd data-total data-subtotal="${cart.total_price}">${formatMoney(cart.total_price + costMinor)}</dd></div>
</dl>
</aside>`;
};

export const checkoutPage = (form: CheckoutForm, cart: CartJson, { shelf }: PageFacts): Page => ({
  title: 'Checkout · Halden',
  frame: 'checkout',
  styles: ['checkout.css'],
  scripts: ['checkout.js'],
  layoutEnd: shelf(),
  body: html`<div class="wrap checkout">
<form class="checkout-form" action="/checkouts/${form.token}" method="post" novalidate>
  <h1>Checkout</h1>
  ${Object.keys(form.problems).length > 0 && html`<p class="form-error" role="alert">Some fields need another look. Nothing was ordered yet.</p>`}
  <fieldset><legend>Contact</legend>${field(form, 'email', 'Email', 'email', 'email')}</fieldset>
  <fieldset class="fields"><legend>Address</legend>
    ${field(form, 'firstName', 'First name', 'given-name')}${field(form, 'lastName', 'Last name', 'family-name')}
    ${field(form, 'address', 'Street and number', 'street-address')}
    ${field(form, 'postcode', 'Postcode', 'postal-code')}${field(form, 'city', 'City', 'address-level2')}${country(form)}
  </fieldset>
  <fieldset><legend>Delivery</legend>
    ${choice('standard', form.delivery, 'Standard, 3 to 5 days', cart.total_price)}
    ${choice('express', form.delivery, 'Express, next working day', cart.total_price)}
  </fieldset>
  <fieldset><legend>Payment</legend>
    <p class="payment"><strong>Demo payment, no card needed.</strong> This shop charges nothing and ships nothing.</p>
  </fieldset>
  <button class="button button-wide" type="submit">Place order</button>
</form>
${summary(cart, form.delivery)}
</div>`,
});
