/** Ten thousand files as a broken export, a cut download or an attacker may leave them: read or refused, never an exception, never an unsafe address. */
import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import { readCatalogueFile } from '../../../src/project/import/readCatalogueFile.js';
import { normalizeCatalogue } from '../../../src/project/import/normalize.js';
import { productOn } from '../../../src/project/import/shops/pages.js';
import { readRobots } from '../../../src/project/import/shops/robots.js';
import { readVideoLink } from '../../../src/project/import/videoLink.js';
import { readText, toVtt } from '../../../src/project/prepare/captionText.js';
import { safeUrl } from '../../../src/tools/safeUrl.js';
import { mutateAll } from '../../support/mutated.js';

const tables = [
  'Handle,Title,Published,Option1 Name,Option1 Value,Variant Price,Image Src,Status\ndew,Dew,true,Size,S,28.00,https://a.example/d.png,active\ndew,,,,M,30.00,,\n',
  'ID,Type,SKU,Name,Published,Regular price,Images,Parent,Attribute 1 name,Attribute 1 value(s)\n1,variable,A,Shirt,1,,https://a.example/a.jpg,,Size,"S, M"\n2,variation,B,Shirt,1,20,,id:1,Size,S\n',
  'handleId,fieldType,name,productImageUrl,sku,price,surcharge,visible,discountMode,discountValue,productOptionName1,productOptionDescription1\np1,Product,Mask,a.jpg;b.jpg,,20,,true,PERCENT,10,Size,S;M\np1,Variant,,,A,,0,true,,,,S\np1,Variant,,,B,,2,true,,,,M\n',
  'id\ttitle\tlink\timage_link\tprice\titem_group_id\tcolor\n1\tCup\thttps://a.example/products/cup?variant=1\thttps://a.example/c.jpg\t9 EUR\tG\tRed\n2\tCup\thttps://a.example/products/cup?variant=2\t\t9 EUR\tG\tBlue\n',
];
const feeds = [
  '<rss xmlns:g="x"><channel><item><g:id>1</g:id><title>Cup</title><link>https://a.example/c</link><g:price>9 EUR</g:price><g:image_link>https://a.example/c.jpg</g:image_link></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="x"><entry><g:id>1</g:id><title>Cup S</title><link href="https://a.example/c"/><g:item_group_id>G</g:item_group_id><g:size>S</g:size><g:price>9 EUR</g:price></entry><entry><g:id>2</g:id><title>Cup M</title><g:item_group_id>G</g:item_group_id><g:size>M</g:size><link href="https://a.example/c"/></entry></feed>',
];
const documents = [
  '{"products":[{"id":1,"handle":"dew","title":"Dew","images":[{"src":"https://a.example/d.jpg"}],"options":[{"name":"Size","values":["S"]}],"variants":[{"id":2,"option1":"S","price":"9.00"}],"media":[{"media_type":"video","duration":4000,"sources":[{"format":"mp4","url":"//a.example/v.mp4","width":9,"height":16}]}]}]}',
  '[{"id":1,"name":"Cup","slug":"cup","permalink":"https://a.example/c","prices":{"price":"900","regular_price":"1000","currency_code":"EUR","currency_minor_unit":2},"images":[{"src":"https://a.example/c.jpg"}],"attributes":[{"name":"Size","has_variations":true,"terms":[{"name":"S"}]}]}]',
  '{"version":1,"videos":[],"products":[{"id":"cup","title":"Cup","url":"https://a.example/c","image":{"src":"https://a.example/c.jpg","alt":"A cup"},"price":{"amount":"9.00","currency":"EUR"},"compareAt":{"amount":"12.00","currency":"EUR"},"options":[{"name":"Size","values":["S","M"]}],"variants":[{"id":"1","options":["S"],"price":{"amount":"9.00","currency":"EUR"}}],"ref":{"shopify":{"handle":"cup"}}}]}',
];
const captions = [
  'WEBVTT\n\n1\n00:01.000 --> 00:02.500 align:start\nHello <b>you</b> &amp; me\n\n00:03.000 --> 00:04.000\nBye\n',
  '1\n00:00:01,000 --> 00:00:02,500\nHello <font color="red">you</font> {\\an8}& me\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>Bye</i>\n',
];
const pages = [
  '<script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"1","image":"https://a.example/c.jpg","offers":{"price":"9","priceCurrency":"EUR"}}</script>',
  '<script type="application/ld+json">{"@type":"ProductGroup","name":"Cup","hasVariant":[{"@type":"Product","sku":"1","size":"S","offers":{"price":"9","priceCurrency":"EUR"}},{"@type":"Product","sku":"2","size":{"name":"M"},"offers":[{"price":"9","priceCurrency":"EUR","url":"/products/cup?variant=2"}]}]}</script>',
];

function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'src' || key === 'url') && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
}

function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** @returns whether anything could be used. */
function lookAt(candidates: Parameters<typeof normalizeCatalogue>[0], length: number): boolean {
  const { products, videos } = normalizeCatalogue(candidates, 'EUR');
  for (const address of addressesIn([products, videos]))
    must(safeUrl(address, 'https://none.invalid') === address, `unsafe: ${address}`);
  const { issues } = parseFeed(
    { version: 1, creators: [], products, videos },
    'https://reels.invalid/',
  );
  must(
    issues.every(({ path }) => path[0] === 'videos'),
    `the feed has a fault: ${JSON.stringify(issues)}`,
  );
  must(JSON.stringify([products, videos]).length < 4 * length + 2000, 'more came out than went in');
  must(!('polluted' in {}), 'Object.prototype was changed');
  return products.length > 0;
}

test.each([
  ['tables', tables, 3600],
  ['XML feeds', feeds, 1600],
  ['JSON', documents, 2400],
])('mutated %s', (_kind, texts, count) => {
  let usable = 0;
  mutateAll(texts, count, (text) => {
    const found = readCatalogueFile(Buffer.from(text), 'x', 'https://a.example');
    if (!found.ok) must(found.error.message !== '', 'refused without a word');
    else if (lookAt(found.value, text.length)) usable++;
  });
  expect(usable).toBeGreaterThan(count / 10);
});

test('mutated captions, as SRT and as WebVTT', () => {
  let usable = 0;
  mutateAll(captions, 1800, (text) => {
    const vtt = toVtt(readText(Buffer.from(text)));
    if (vtt === null) return;
    usable++;
    must(vtt.startsWith('WEBVTT') && vtt.endsWith('\n'), 'no WebVTT');
    must(vtt.length < 8 * text.length + 100, 'more came out than went in');
    must(toVtt(vtt) === vtt, 'read again it is another');
    // What was SRT has no mark that a browser would not know, and no time that it would not read.
    if (text.replace(/^\ufeff/, '').startsWith('WEBVTT')) return;
    for (const line of vtt.split('\n')) {
      must(!/<(?!\/?[biu]>)[^>]*>|\0/.test(line), `a mark came through: ${line}`);
      const isTime = /^\d{2,}:\d\d:\d\d\.\d{3} --> \d{2,}:\d\d:\d\d\.\d{3}$/.test(line);
      must(isTime || !line.includes('-->'), `no time: ${line}`);
    }
  });
  expect(usable).toBeGreaterThan(500);
});

test('mutated pages, robots and links', () => {
  mutateAll(pages, 400, (text) => {
    const product = productOn(text, 'https://a.example/products/c');
    if (product)
      lookAt({ kind: 'x', candidates: [product], isWhole: true, notes: [] }, text.length);
  });
  const robots =
    'User-agent: *\nDisallow: /cart*\nAllow: /$\nCrawl-delay: 2\nSitemap: https://a.example/s.xml\n';
  mutateAll([robots], 100, (text) => void readRobots(text).mayVisit('https://a.example/cart?x=1'));
  mutateAll(['https://www.tiktok.com/@mia/video/7234567890123456789'], 100, (text) => {
    const link = readVideoLink(text);
    const url = link?.creator?.url;
    must(url === undefined || safeUrl(url, url) === url, `unsafe: ${url}`);
  });
});

test.each([
  ['brackets without end', '['.repeat(100_000)],
  ['objects within each other', '{"products":'.repeat(100_000)],
  ['elements within each other', '<a>'.repeat(100_000)],
  [
    'entities that unfold a billionfold',
    `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]><rss><item><id>1</id><title>&a30;</title><link>https://a.example/c</link></item></rss>`,
  ],
  ['a cell without end', `id,title,link\n1,"${'x'.repeat(3_900_000)}`],
  ['columns without end', `id,title,link${','.repeat(50_000)}\n1,Cup,https://a.example/c\n`],
  [
    'one group of many rows',
    `id,title,link,item_group_id,size\n${Array.from({ length: 5000 }, (_, at) => `${at},Cup ${at},https://a.example/c,G,${at}`).join('\n')}`,
  ],
  ['text that repeats its end', `id,title,link\n1,${' <a'.repeat(100_000)},https://a.example/c\n`],
])('%s take neither the memory nor the time', (_kind, text) => {
  const found = readCatalogueFile(Buffer.from(text), 'x', 'https://a.example');
  if (found.ok) lookAt(found.value, 10_000);
});
