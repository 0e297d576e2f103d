import { describe, expect, it } from 'vitest';
import { cleanPageUrl, referrerOrigin } from '../../../src/events/pageUrl.js';

describe('addresses in events', () => {
  it.each([
    ['https://shop.test/p?q=secret&email=a@b.c#token', 'https://shop.test/p'],
    [
      'https://shop.test/p?utm_source=mail&x=1&utm_campaign=s%26p',
      'https://shop.test/p?utm_source=mail&utm_campaign=s%26p',
    ],
    [
      'https://shop.test/p?utm_email=john@doe.com&utm_token=SECRET&utm_term=john%40doe.com',
      'https://shop.test/p?utm_term=%5Bemail%5D',
    ],
    [
      'https://shop.test/unsubscribe/john.doe@shop.example/abc?x=1',
      'https://shop.test/unsubscribe/[email]/[hidden]',
    ],
    ['https://user:pass@shop.test/', 'https://shop.test/'],
    ['https://shop.test/p?utm_source', 'https://shop.test/p?utm_source='],
    ['https://shop.test/p?utm_=1&UTM_SOURCE=2&xutm_source=3', 'https://shop.test/p'],
    ['file:///home/mia/shop.html?x=1', 'file:'],
    ['nonsense', ''],
  ])('%s becomes %s', (href, cleaned) => expect(cleanPageUrl(href)).toBe(cleaned));

  it('fit the wire, however long they are', () => {
    expect(
      cleanPageUrl(`https://shop.test/${'a'.repeat(4000)}?utm_source=x`).length,
    ).toBeLessThanOrEqual(2048);
    const long = cleanPageUrl(
      `https://shop.test/p?${Array.from({ length: 40 }, () => `utm_source=${'b'.repeat(200)}`).join('&')}`,
    );
    expect(long).toBe('https://shop.test/p');
  });

  it.each([
    ['https://search.test/find?q=secret', 'https://search.test'],
    ['', ''],
    ['about:blank', ''],
    ['android-app://com.app/', ''],
  ])('the referrer %s becomes "%s"', (referrer, origin) =>
    expect(referrerOrigin(referrer)).toBe(origin),
  );
});
