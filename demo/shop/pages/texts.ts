import { html, type Html } from '../html.js';
import type { Page } from './page.js';

const page = (title: string, body: Html): Page => ({
  title: `${title} · Halden`,
  body: html`<article class="wrap"><div class="prose"><h1>${title}</h1>${body}</div></article>`,
});

const texts: Readonly<Record<string, () => Page>> = {
  studio: () =>
    page(
      'Our studio',
      html`<p>Halden began with one wheel in a garage and a balm for the hands that came out of it cracked.
We are four people now, with a kiln that is older than we are.</p>
<p>Everything is made in batches of a few dozen. When a batch is gone we say so, and fire the next one when there is room in the kiln.</p>
<p>We send our things to people whose hands and homes we like, and show what they film.
When something was a gift or paid for, the video says it from the first frame.</p>`,
    ),
  delivery: () =>
    page(
      'Delivery and returns',
      html`<p>Orders placed before noon leave the same day. Standard delivery takes 3 to 5 days and costs $4.90; over $50 it is free.
Express takes one working day and costs $12.</p>
<p>Send anything unused back within 30 days and we return the money, delivery included.
What arrives broken we replace at once; a picture is enough.</p>`,
    ),
  privacy: () =>
    page(
      'Privacy',
      html`<p>If you accept, a small note in your browser lets us see which videos were watched before something went into a cart.
It holds no name, no address and nothing you type.</p>
<p>If you decline, nothing is kept and the shop works the same. You can change your mind at any time.</p>
<p><button class="button button-quiet" type="button" data-consent="ask">Privacy choices</button></p>`,
    ),
};

export const textPage = (name: string): Page | null =>
  Object.hasOwn(texts, name) ? (texts[name]?.() ?? null) : null;

export const notFoundPage = (): Page => ({
  title: 'Not found · Halden',
  body: html`<article class="wrap"><div class="prose"><p class="eyebrow">404</p><h1>This page is not here</h1>
<p>It may have moved, or it was never made. The collection is where it always is.</p>
<p><a class="button" href="/#shop">See the collection</a></p></div></article>`,
});

export const failedPage = (): Page => ({
  title: 'Something broke · Halden',
  body: html`<article class="wrap"><div class="prose"><p class="eyebrow">500</p><h1>Something broke on our side</h1>
<p>Your cart is safe. Please try again in a moment.</p></div></article>`,
});
