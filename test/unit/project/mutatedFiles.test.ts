/** Files as a broken export, a cut download or an attacker may leave them: read or refused, never an exception, never an unsafe address. */
import fc from '../../support/property.js';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/project/folder/feedDocument.js';
import { productOn } from '../../../src/project/import/shops/pages.js';
import { readCatalogueFile } from '../../../src/project/import/readFile.js';
import { readRobots } from '../../../src/project/import/shops/robots.js';
import { settle } from '../../../src/project/import/settle.js';
import { readVideoLink } from '../../../src/project/import/videoLink.js';
import { safeUrl } from '../../../src/tools/safeUrl.js';

const seeds = [
  'Handle,Title,Published,Option1 Name,Option1 Value,Variant Price,Image Src,Status\ndew,Dew,true,Size,S,28.00,https://a.example/d.png,active\ndew,,,,M,30.00,,\n',
  'ID,Type,SKU,Name,Published,Regular price,Images,Parent,Attribute 1 name,Attribute 1 value(s)\n1,variable,A,Shirt,1,,https://a.example/a.jpg,,Size,"S, M"\n2,variation,B,Shirt,1,20,,id:1,Size,S\n',
  'handleId,fieldType,name,productImageUrl,price,visible,discountMode,discountValue\np1,Product,Mask,a.jpg;b.jpg,20,true,PERCENT,10\n',
  'id\ttitle\tlink\timage_link\tprice\titem_group_id\n1\tCup\thttps://a.example/products/cup?variant=1\thttps://a.example/c.jpg\t9 EUR\tG\n',
  '<rss xmlns:g="x"><channel><item><g:id>1</g:id><title>Cup</title><link>https://a.example/c</link><g:price>9 EUR</g:price><g:image_link>https://a.example/c.jpg</g:image_link></item></channel></rss>',
  '{"products":[{"id":1,"handle":"dew","title":"Dew","images":[{"src":"https://a.example/d.jpg"}],"options":[{"name":"Size","values":["S"]}],"variants":[{"id":2,"option1":"S","price":"9.00"}],"media":[{"media_type":"video","duration":4000,"sources":[{"format":"mp4","url":"//a.example/v.mp4","width":9,"height":16}]}]}]}',
  '[{"id":1,"name":"Cup","slug":"cup","permalink":"https://a.example/c","prices":{"price":"900","regular_price":"1000","currency_code":"EUR","currency_minor_unit":2},"images":[{"src":"https://a.example/c.jpg"}]}]',
];
const poison = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://user:pass@a.example/',
  '\\u0000',
  '"',
  "'",
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&#0;"><!ENTITY b "&a;&a;">]>',
  '&b;&#x1F600;&lt;img src=x onerror=1&gt;',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":true}}',
  '=1+1',
  ',,,,',
  '\t\t',
  '\r\n',
  '\ufeff',
  '😀'.slice(0, 1),
  '9'.repeat(400),
  '[[[[[[[[[[[[[[[[',
  '<a><a><a><a><a><a>',
  '-1e999',
  'null',
];
const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(fc.constantFrom(...poison), fc.string({ maxLength: 12 }), fc.constant('')),
});
const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([seed, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, seed),
  );

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'src' || key === 'url') && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
}

test('three thousand mutated exports', () => {
  let usable = 0;
  fc.assert(
    fc.property(mutated, fc.boolean(), (text, hasShop) => {
      const found = readCatalogueFile(
        Buffer.from(text),
        'x',
        hasShop ? 'https://a.example' : undefined,
      );
      if (!found.ok) {
        expect(found.error.message).not.toBe('');
        return;
      }
      const { products, videos } = settle(found.value, 'EUR');
      if (products.length > 0) usable++;
      for (const address of addressesIn([products, videos]))
        expect(safeUrl(address, 'https://none.invalid')).toBe(address);
      expect(
        faultsOf({ version: 1, creators: [], products, videos }).filter(
          ({ path }) => path[0] !== 'videos',
        ),
      ).toEqual([]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
  expect(usable).toBeGreaterThan(500);
});

test('mutated pages, robots and links', () => {
  const page =
    '<script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"1","image":"https://a.example/c.jpg","offers":{"price":"9","priceCurrency":"EUR"}}</script>';
  const robots =
    'User-agent: *\nDisallow: /cart*\nAllow: /$\nCrawl-delay: 2\nSitemap: https://a.example/s.xml\n';
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), fc.string(), (edits, text) => {
      const change = (start: string) =>
        edits.reduce(
          (now, { at, cut, put }) =>
            now.slice(0, at % (now.length + 1)) + put + now.slice((at % (now.length + 1)) + cut),
          start,
        );
      const product = productOn(change(page), 'https://a.example/c');
      if (product)
        settle({ kind: 'x', candidates: [product], isWhole: true, notes: [] }, undefined);
      readRobots(change(robots)).mayVisit('https://a.example/cart?x=1');
      readVideoLink(change('https://www.tiktok.com/@mia/video/7234567890123456789'));
      readVideoLink(text);
    }),
    { numRuns: 1000 },
  );
});
