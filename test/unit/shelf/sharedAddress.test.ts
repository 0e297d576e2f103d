import { describe, expect, it, test } from 'vitest';
import { linkedVideo } from '../../../src/shelf/deepLink.js';
import { sharedAddress } from '../../../src/shelf/sharedAddress.js';

const share = (
  pageUrl: string,
  more: { canonical?: string; loadedUrl?: string; productUrl?: string } = {},
  id = 'v',
) => sharedAddress({ pageUrl, ...more }, id);

test('a shared address opens the video it was shared from, whatever its name', () => {
  for (const id of ['am-routine', 'ä ö/ü?&=#', '😀', '__proto__']) {
    expect(
      linkedVideo(share('https://shop.example/products/serum?variant=2#reviews', {}, id)),
    ).toBe(id);
  }
});

describe('a shared address holds what is public, and nothing of the sharer', () => {
  it.each([
    'token',
    'email',
    'SID',
    'key',
    'customer_id',
    'preview_key',
    'ref',
    'utm_source',
    'gclid',
    'fbclid',
    '_kx',
    'mc_eid',
    'ck_subscriber_id',
    'oseid',
    'vgo_ee',
    '_bta_tid',
    'a-name-of-tomorrow',
  ])('not the parameter %s', (name) =>
    expect(share(`https://shop.example/products/serum?${name}=SECRET&variant=2#SECRET`)).toBe(
      'https://shop.example/products/serum?variant=2&reelshelf=v',
    ),
  );

  it('not the sharer’s own path: the canonical address is taken, or the product’s', () => {
    const own = 'https://shop.example/account/reset/7d3e1f-token/serum';
    expect(share(own, { canonical: 'https://shop.example/products/serum' })).toBe(
      'https://shop.example/products/serum?reelshelf=v',
    );
    expect(share(own, { productUrl: 'https://shop.example/products/serum' })).toBe(
      'https://shop.example/products/serum?reelshelf=v',
    );
    expect(share(own)).toBe('https://shop.example/?reelshelf=v');
    expect(
      share('https://shop.example/p;jsessionid=ABC/q', { productUrl: 'https://shop.example/p' }),
    ).toBe('https://shop.example/p?reelshelf=v');
  });

  it.each([
    'item=john%40doe.com',
    'p=eyJhbGciOiJI.eyJzdWIiOiIx.sig',
    'sku=%2B4915112345678',
    'ref=john',
    'pid=01HZX3Q6YJ5W3K8V9N2M4P7R8T',
  ])('not the value in %s, whatever its name', (pair) =>
    expect(
      share(`https://john:secret@shop.example/p?${pair}&variant=2`, {
        productUrl: 'https://shop.example/p?ref=shelf',
      }),
    ).toBe('https://shop.example/p?variant=2&reelshelf=v'),
  );

  it('not what a careless template repeats in the canonical address', () => {
    expect(
      share('https://shop.example/p?token=1', {
        canonical: 'https://shop.example/p?token=1&email=a%40b.c',
      }),
    ).toBe('https://shop.example/p?reelshelf=v');
  });
});

describe('a shared address leads to the same page', () => {
  it('by the canonical address of this origin, and by no other origin’s', () => {
    const page = 'https://shop.example/collections/summer/products/serum?sort=1';
    expect(share(page, { canonical: 'https://shop.example/products/serum' })).toBe(
      'https://shop.example/products/serum?reelshelf=v',
    );
    expect(share(page, { canonical: 'https://other.example/products/serum' })).toBe(
      'https://shop.example/collections/summer/products/serum?reelshelf=v',
    );
  });

  it('with the parameters that the product’s own address has', () => {
    expect(
      share('https://shop.example/show.php?article=5&session=9', {
        productUrl: 'https://shop.example/show.php?article=5',
      }),
    ).toBe('https://shop.example/show.php?article=5&reelshelf=v');
  });

  it('not by a canonical address that an earlier page left behind', () => {
    const stale = {
      canonical: 'https://shop.example/products/balm',
      loadedUrl: 'https://shop.example/products/balm',
    };
    expect(share('https://shop.example/products/serum', stale)).toBe(
      'https://shop.example/products/serum?reelshelf=v',
    );
    const kept = {
      canonical: 'https://shop.example/products/serum',
      loadedUrl: 'https://shop.example/products/balm',
    };
    expect(share('https://shop.example/sale/serum', kept)).toBe(
      'https://shop.example/products/serum?reelshelf=v',
    );
  });
});

test('sharing from a shared link names the new video only', () => {
  expect(share('https://shop.example/p?reelshelf=old&reelshelf=older', {}, 'new')).toBe(
    'https://shop.example/p?reelshelf=new',
  );
});
