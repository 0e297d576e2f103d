import { describe, expect, it, test } from 'vitest';
import { linkedVideo } from '../../../src/shelf/deepLink.js';
import { readLink } from '../../../src/shelf/linkParams.js';
import { sharedLink, type SharingPage } from '../../../src/shelf/sharedLink.js';

const PAGE = 'https://shop.example/products/serum';
const moment = { videoId: 'am-routine', creatorId: 'mia' };
const link = (page: Partial<SharingPage> = {}, more: object = {}) =>
  new URL(sharedLink({ pageUrl: PAGE, ...page }, { ...moment, ...more }));

test('what is shared is what the link opens, whatever its names', () => {
  for (const id of ['serum-30', 'ä ö/ü?&=#', '😀', '__proto__']) {
    const { href } = link({}, { seconds: 12.345, productId: id, variantId: id });
    expect(linkedVideo(href)).toBe('am-routine');
    expect(readLink(href)).toEqual({ seconds: 12.3, productId: id, variantId: id, isShared: true });
  }
});

test('a video that has hardly begun is shared from its start, and no variant without its product', () => {
  const { searchParams } = link({}, { seconds: 0.6, variantId: '4411' });
  expect([...searchParams.keys()]).toEqual([
    'reelshelf',
    'reelshelf-via',
    'utm_source',
    'utm_medium',
    'utm_content',
  ]);
  expect(searchParams.get('utm_content')).toBe('mia/am-routine');
});

describe('the campaign', () => {
  const campaignFrom = (query: string) =>
    link({ pageUrl: `${PAGE}?${query}` }).searchParams.get('utm_campaign');

  it('by which the sharer came stays known', () =>
    expect(campaignFrom('utm_campaign=spring+drop&utm_id=7&gclid=SECRET')).toBe('spring drop'));

  it.each([
    'utm_campaign=ada%40example.com',
    'utm_campaign=eyJhbGciOiJI.eyJzdWIiOiIx.sig',
    'utm_campaign=7d3e1f0a9b8c7d6e',
    'utm_campaign=%2B44+7700+900123',
    `utm_campaign=${'x'.repeat(61)}`,
    '',
  ])('that looks like somebody’s own is not handed on: %s', (query) =>
    expect(campaignFrom(query)).toBeNull(),
  );
});

test('of the sharer’s own address nothing is in it', () => {
  const { href } = link({
    pageUrl: `${PAGE}?token=SECRET&fbclid=SECRET&utm_id=SECRET&utm_term=SECRET#SECRET`,
  });
  expect(href).not.toContain('SECRET');
});

describe('a shop whose routes stand behind the mark', () => {
  it('is opened at its route, and the link’s names stand before the mark', () => {
    const { hash, pathname, searchParams } = link({
      pageUrl: 'https://shop.example/#/p/serum?token=S',
    });
    expect([pathname, hash]).toEqual(['/', '#/p/serum']);
    expect(searchParams.get('reelshelf')).toBe('am-routine');
    expect(link({ pageUrl: 'https://shop.example/#!/p/serum' }).hash).toBe('#!/p/serum');
  });
  it('is opened at none that is somebody’s own', () =>
    expect(link({ pageUrl: 'https://shop.example/#/account/7/serum' }).hash).toBe(''));
});

describe('where a watch page is', () => {
  const products = [{ id: 'serum-30', url: '/products/serum' }, { id: 'mug' }];
  const watchPages = '/reels/watch';

  it('it is shared, and names the product on whose page the sharer was', () => {
    const { href, searchParams } = link({ watchPages, products }, { seconds: 4 });
    expect(href).toMatch(/^https:\/\/shop\.example\/reels\/watch\/am-routine\.html\?/);
    expect(searchParams.get('reelshelf-page')).toBe('serum-30');
    expect(readLink(href).seconds).toBe(4);
  });
  it('no product’s page is named where the shelf is on another', () =>
    expect(
      link({ watchPages, products, pageUrl: 'https://shop.example/' }).searchParams.get(
        'reelshelf-page',
      ),
    ).toBeNull());
  it.each(['javascript:alert(1)//', 'http://elsewhere.example/', 'https://u:p@shop.example/'])(
    'an address that is none is not used: %s',
    (wrong) => expect(link({ watchPages: wrong }).pathname).toBe('/products/serum'),
  );
});

test('from a shelf of saved videos the link leads to a page of a product that is seen in it', () => {
  const own = { pageUrl: 'https://shop.example/pages/saved', isOwn: true };
  const products = [
    { id: 'a', url: 'https://elsewhere.example/a' },
    { id: 'b', url: '/products/b?variant=7&color=red' },
  ];
  expect(link({ ...own, products }).href).toMatch(
    /^https:\/\/shop\.example\/products\/b\?variant=7&color=red&reelshelf=am-routine&/,
  );
  expect(link(own).pathname).toBe('/pages/saved');
});

describe('a live, whose watch page can only send on', () => {
  const live = { watchPages: 'https://shop.example/reels/watch/', onlySendsOn: true };

  test('is shared by it where it leads back to this product, so that messengers show the poster', () => {
    const { pathname, searchParams } = link({ ...live, products: [{ id: 'serum', url: PAGE }] });
    expect(pathname).toBe('/reels/watch/am-routine.html');
    expect(searchParams.get('reelshelf-page')).toBe('serum');
  });

  test('is shared by this page where a friend would be left on a picture', () => {
    for (const products of [[], [{ id: 'mug', url: 'https://shop.example/products/mug' }]])
      expect(link({ ...live, products }).pathname).toBe('/products/serum');
  });
});
