import { effect } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/feed/schema.js';
import { FeedModel } from '../../../src/models/feedModel.js';
import { PlayerModel } from '../../../src/models/playerModel.js';
import { validFeed } from '../../fixtures/feed/valid.js';

const shown = validFeed as unknown as Feed;
let feed: FeedModel;
let player: PlayerModel;

beforeEach(() => {
  feed = new FeedModel();
  player = new PlayerModel(feed);
  feed.show(shown, shown.videos);
});

describe('opening', () => {
  test('starts at the video that was tapped, with sound', () => {
    player.open('slow-pour', 'tap');
    expect(player.isOpen.value).toBe(true);
    expect(player.video.value?.id).toBe('slow-pour');
    expect(player.trigger.value).toBe('tap');
    expect(player.muted.value).toBe(false);
    expect(player.wantedProduct.value).toBeNull();
  });

  test('opening without a gesture of the shopper stays silent', () => {
    player.open('slow-pour', 'api');
    expect(player.muted.value).toBe(true);
  });

  test('opening by a tap on a product wants its sheet', () => {
    player.open('slow-pour', 'tap', 'carafe-pour');
    expect(player.wantedProduct.value).toEqual({ productId: 'carafe-pour', from: 'card' });
    player.open('slow-pour', 'api', 'carafe-pour');
    expect(player.wantedProduct.value).toEqual({ productId: 'carafe-pour', from: 'api' });
  });

  test('a video that is not on the shelf does nothing', () => {
    for (const id of ['nobody', '', '__proto__']) player.open(id, 'api');
    expect(player.isOpen.value).toBe(false);
    player.open('slow-pour', 'tap');
    player.open('nobody', 'api');
    expect(player.video.value?.id).toBe('slow-pour');
  });

  test('is one change: no slide plays before the right one is chosen', () => {
    const seen: string[] = [];
    const stop = effect(
      () =>
        void (player.isOpen.value && seen.push(`${player.video.value?.id} ${player.muted.value}`)),
    );
    player.open('shelf-tour', 'tap');
    stop();
    expect(seen).toEqual(['shelf-tour false']);
  });
});

describe('moving on', () => {
  test('goes to a neighbour and says what moved it', () => {
    player.open('am-routine', 'tap');
    player.goTo(1, 'swipe');
    expect({ index: player.index.value, trigger: player.trigger.value }).toEqual({
      index: 1,
      trigger: 'swipe',
    });
  });

  test('stops at both ends of the shelf', () => {
    player.open('am-routine', 'tap');
    player.goTo(-1, 'swipe');
    player.goTo(shown.videos.length, 'key');
    expect({ index: player.index.value, trigger: player.trigger.value }).toEqual({
      index: 0,
      trigger: 'tap',
    });
  });

  test('to where it stands already keeps an open product', () => {
    player.open('am-routine', 'tap', 'serum-dew');
    player.goTo(0, 'swipe');
    expect(player.wantedProduct.value?.productId).toBe('serum-dew');
    expect(player.trigger.value).toBe('tap');
  });

  test('leaves the product of the video before', () => {
    player.open('am-routine', 'tap', 'serum-dew');
    player.goTo(1, 'swipe');
    expect(player.wantedProduct.value).toBeNull();
  });
});

describe('closing', () => {
  test('closes the product too, and remembers where the shopper was', () => {
    player.open('slow-pour', 'tap', 'carafe-pour');
    player.close();
    expect({
      isOpen: player.isOpen.value,
      wantedProduct: player.wantedProduct.value,
      index: player.index.value,
    }).toEqual({ isOpen: false, wantedProduct: null, index: 1 });
  });

  test('keeps the shopper’s choice of sound and captions for the next opening', () => {
    player.open('slow-pour', 'tap');
    player.setMuted(true);
    player.chooseCaptions('de');
    player.close();
    player.open('am-routine', 'api');
    expect({
      muted: player.muted.value,
      captionsLang: player.captionsLang.value,
      captionsOff: player.captionsOff.value,
    }).toEqual({ muted: true, captionsLang: 'de', captionsOff: false });
  });
});

test('a product opens and closes without touching the video', () => {
  player.open('slow-pour', 'tap');
  player.openProduct('mug-ridge', 'tag');
  expect(player.wantedProduct.value).toEqual({ productId: 'mug-ridge', from: 'tag' });
  player.closeProduct();
  expect({ wantedProduct: player.wantedProduct.value, isOpen: player.isOpen.value }).toEqual({
    wantedProduct: null,
    isOpen: true,
  });
});

test('captions can be turned off altogether and on again in a language', () => {
  player.chooseCaptions(null);
  expect({
    captionsLang: player.captionsLang.value,
    captionsOff: player.captionsOff.value,
  }).toEqual({ captionsLang: null, captionsOff: true });
  player.chooseCaptions('en');
  expect({
    captionsLang: player.captionsLang.value,
    captionsOff: player.captionsOff.value,
  }).toEqual({ captionsLang: 'en', captionsOff: false });
  player.setCaptionsOff(true);
  expect(player.captionsOff.value).toBe(true);
});

describe('the cart', () => {
  test('the cart lies over what is open, and one step back closes one thing', () => {
    player.open('slow-pour', 'tap', 'carafe-pour');
    player.openCart();
    expect({
      isCartOpen: player.isCartOpen.value,
      productId: player.wantedProduct.value?.productId,
    }).toEqual({ isCartOpen: true, productId: 'carafe-pour' });
    player.back();
    expect({ isCartOpen: player.isCartOpen.value, isCovered: player.isCovered.value }).toEqual({
      isCartOpen: false,
      isCovered: true,
    });
    player.back();
    expect({ isCovered: player.isCovered.value, isOpen: player.isOpen.value }).toEqual({
      isCovered: false,
      isOpen: true,
    });
    player.back();
    expect(player.isOpen.value).toBe(false);
  });

  test('the cart stays from video to video, gives way to a product, and closes with the player', () => {
    player.open('slow-pour', 'tap');
    player.openCart();
    player.goTo(player.index.value === 0 ? 1 : 0, 'key');
    expect(player.isCartOpen.value).toBe(true);
    player.openProduct('carafe-pour', 'tag');
    expect(player.isCartOpen.value).toBe(false);
    player.openCart();
    player.close();
    expect({ isCartOpen: player.isCartOpen.value, isCovered: player.isCovered.value }).toEqual({
      isCartOpen: false,
      isCovered: false,
    });
  });
});
