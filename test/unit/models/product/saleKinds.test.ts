import { expect, it } from 'vitest';
import type { LiveProduct, SaleKind } from '../../../../src/cart/contract/types.js';
import { createFormats } from '../../../../src/i18n/format.js';
import { shelfTexts } from '../../../../src/i18n/en/shelf.js';
import { createTranslate } from '../../../../src/i18n/translate.js';
import { priceLine } from '../../../../src/models/product/priceLine.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const parts = { format: createFormats('en-US'), text: createTranslate(shelfTexts) };
const usd = (amount: string) => ({ amount, currency: 'USD' });
const video = validFeed.videos.find(({ tags }) => tags?.length);
const id = video?.tags?.[0]?.product ?? '';
const plain = {
  ...validFeed,
  products: [{ id, title: 'Pan', url: 'https://shop.example/pan', price: usd('31.00') }],
};
const live = (sale: SaleKind, more: object = {}): LiveProduct => ({
  available: true,
  sale,
  ...(sale === 'no_price' ? {} : { price: usd('30.00') }),
  variants: [
    { id: '7', available: true, sale, ...(sale === 'no_price' ? {} : { price: usd('30.00') }) },
  ],
  ...more,
});

async function open(answer: LiveProduct, feed = plain as typeof validFeed) {
  const world = createShopWorld({ live: { [id]: answer } }, {}, feed);
  await world.open(video?.id ?? '', id);
  await world.env.settle();
  const { nextStep, link, price, remaining } = world.shop.product;
  return {
    step: nextStep.value,
    link: link.value?.split('?')[0] ?? null,
    price: price.value.price,
    left: remaining.value,
    card: priceLine(plain.products[0]!, parts, world.feed.quotes.value.get(id)),
  };
}

it.each(['backorder', 'preorder'] as const)(
  'what is on %s can be added, and card and sheet say that it is sent later',
  async (sale) => {
    const answer = live(sale);
    Object.assign(answer.variants[0] ?? {}, { left: 0 });
    const { step, left, card } = await open(answer);
    expect(step).toBe('add');
    expect(left).toBeNull();
    expect(card).toMatchObject({ now: `$30.00 · ${shelfTexts[sale]}`, instead: null });
  },
);

it.each(['group', 'on_page'] as const)(
  'what is sold as %s is not sold out: the way to its page',
  async (sale) => {
    expect(await open(live(sale))).toMatchObject({
      step: 'view',
      link: 'https://shop.example/pan',
      card: { now: '$30.00', instead: null },
    });
  },
);

it('what another shop sells leads there, and not to the product’s page', async () => {
  const { step, link } = await open(live('elsewhere', { url: 'https://partner.example/pan' }));
  expect({ step, link }).toEqual({ step: 'view', link: 'https://partner.example/pan' });
});

it('what has no price in the shop shows none, the feed’s neither', async () => {
  expect(await open(live('no_price'))).toMatchObject({
    step: 'view',
    price: null,
    card: { instead: 'See price' },
  });
});

it('what cannot be bought from here and has no address has no button', async () => {
  const bare = { ...plain, products: [{ id, title: 'Pan' }] } as typeof validFeed;
  expect(await open(live('group'), bare)).toMatchObject({ step: 'none', link: null });
  expect(await open(live('group', { url: 'https://shop.example/x' }), bare)).toMatchObject({
    step: 'view',
    link: 'https://shop.example/x',
  });
});

it('a card whose price the shop does not tell shows none rather than the feed’s', () => {
  const quote = { available: true, isPriceUnknown: true };
  expect(priceLine(plain.products[0]!, parts, quote).instead).toBe('See price');
  expect(priceLine(plain.products[0]!, parts, { ...quote, available: false }).instead).toBe(
    'Sold out',
  );
});
