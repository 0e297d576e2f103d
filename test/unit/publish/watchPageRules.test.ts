/** The watch page by Google's rules for videos, key moments and product snippets, and by the Open Graph protocol. */
import { readPage } from '../../../src/project/doctor/readPage.js';
import { BASE, isAddress, isDated, testRules, type Rule } from './publishedRules.js';

type Node = Record<string, unknown>;
const graphOf = (html: string): Node[] =>
  readPage(html)
    .all('script[type="application/ld+json"]')
    .flatMap(({ children: [text] }) => {
      const data = JSON.parse(text && 'data' in text ? String(text.data) : '{}') as Node;
      return (data['@graph'] as Node[] | undefined) ?? [data];
    });
const videoOf = (html: string): Node =>
  graphOf(html).find((node) => node['@type'] === 'VideoObject') ?? {};
const clipsOf = (html: string) => (videoOf(html)['hasPart'] as Node[] | undefined) ?? [];
const property = (html: string, name: string) =>
  readPage(html).one(`meta[property="${name}"]`)?.attribs['content'] ?? '';

const rules: Rule[] = [
  ['VideoObject: name is required', (html) => !!videoOf(html)['name'], ['"name":"My', '"nom":"My']],
  [
    'VideoObject: thumbnailUrl is required, an address or a list of them',
    (html) => [videoOf(html)['thumbnailUrl']].flat().every(isAddress),
    ['"thumbnailUrl":["https:', '"thumbnailUrl":["http:'],
  ],
  [
    'VideoObject: uploadDate is required, ISO 8601 with its zone',
    (html) => isDated(videoOf(html)['uploadDate']),
    ['T08:00:00+02:00', 'T08:00:00'],
  ],
  [
    'VideoObject: description is wanted by every engine',
    (html) => String(videoOf(html)['description'] ?? '').length > 0,
    [/"description":"First[^"]*"/, '"description":""'],
  ],
  [
    'VideoObject: contentUrl is the file itself, not the page',
    (html) => {
      const { contentUrl, url } = videoOf(html);
      return isAddress(contentUrl) && contentUrl !== url;
    },
    [/"contentUrl":"[^"]*"/, '"contentUrl":"https://shop.example/reels/watch/routine.html"'],
  ],
  [
    'VideoObject: duration is ISO 8601',
    (html) => /^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(String(videoOf(html)['duration'])),
    ['"PT93S"', '"93"'],
  ],
  [
    'VideoObject: expires is a date with its zone',
    (html) => isDated(videoOf(html)['expires']),
    ['"expires":"2027-01-01T00:00:00Z"', '"expires":"2027-01-01"'],
  ],
  [
    'VideoObject: regionsAllowed are countries of two letters',
    (html) => /^[A-Z]{2}(,[A-Z]{2})*$/.test(String(videoOf(html)['regionsAllowed'])),
    ['"US,CA"', '"USA"'],
  ],
  [
    'VideoObject: what it marks up is what the page plays and shows',
    (html) => {
      const video = readPage(html).one('video');
      return (
        video?.attribs['src'] === videoOf(html)['contentUrl'] &&
        video?.attribs['poster'] === [videoOf(html)['thumbnailUrl']].flat()[0]
      );
    },
    [/(<video[^>]* src="[^"]*)\.mp4"/, '$1-other.mp4"'],
  ],
  [
    'Clip: name, startOffset and url are required',
    (html) =>
      clipsOf(html).length === 2 &&
      clipsOf(html).every(
        ({ name, startOffset, url }) => !!name && typeof startOffset === 'number' && isAddress(url),
      ),
    ['"startOffset":2', '"startOffset":"2"'],
  ],
  [
    'Clip: its address is the page’s own with the second in it',
    (html) =>
      clipsOf(html).every(({ url, startOffset }) => {
        const at = new URL(String(url));
        const page = new URL(String(videoOf(html)['url']));
        return at.pathname === page.pathname && at.searchParams.get('t') === String(startOffset);
      }),
    [/"url":"[^"]*\?t=2"/, '"url":"https://shop.example/products/serum"'],
  ],
  [
    'Clip: no two start at the same second',
    (html) =>
      new Set(clipsOf(html).map(({ startOffset }) => startOffset)).size === clipsOf(html).length,
    ['"startOffset":6', '"startOffset":2'],
  ],
  [
    'Clip: an end is behind its start',
    (html) =>
      clipsOf(html).every(
        ({ startOffset, endOffset = Infinity }) => Number(endOffset) > Number(startOffset),
      ),
    ['"endOffset":5', '"endOffset":1'],
  ],
  [
    'SeekToAction is not mixed with clips',
    (html) => !('potentialAction' in videoOf(html)),
    ['"hasPart"', '"potentialAction":{"@type":"SeekToAction"},"hasPart"'],
  ],
  [
    'nothing is counted that nobody counted',
    (html) => !html.includes('InteractionCounter'),
    ['"hasPart"', '"interactionStatistic":{"@type":"InteractionCounter"},"hasPart"'],
  ],
  [
    'products are named by the id of their own pages, so that no offer is there twice',
    (html) =>
      graphOf(html)
        .filter((node) => node['@type'] === 'Product')
        .every((node) => String(node['@id']).startsWith(`${String(node['url'])}#`)) &&
      new Set(graphOf(html).map((node) => node['@id'])).size === graphOf(html).length,
    ['"@id":"https://shop.example/products/serum#product","name"', '"@id":"#product","name"'],
  ],
  [
    'a product snippet has name and an offer with price and currency',
    (html) =>
      graphOf(html)
        .filter((node) => node['@type'] === 'Product')
        .every(({ name, offers }) => {
          const { price, priceCurrency } = offers as Node;
          return (
            !!name && /^\d+\.\d\d$/.test(String(price)) && /^[A-Z]{3}$/.test(String(priceCurrency))
          );
        }),
    ['"price":"28.00"', '"price":"$28"'],
  ],
  [
    'JSON-LD stands in the document itself, in no shadow root',
    (html) => readPage(html).one('template script') === null && graphOf(html).length > 0,
    ['<script type="application/ld+json">', '<script type="text/plain">'],
  ],
  [
    'watch page: one video is its main content, under one heading',
    (html) =>
      readPage(html).all('main video').length === 1 &&
      readPage(html).all('h1').length === 1 &&
      html.indexOf('<h1>') < html.indexOf('<video') &&
      html.indexOf('<video') < html.indexOf('class="products"'),
    ['</video>', '</video><video src="https://shop.example/b.mp4"></video>'],
  ],
  [
    'watch page: it plays without script, with its controls, poster and size',
    (html) => {
      const video = readPage(html).one('video[controls][src][poster][width][height]');
      return video !== null && !('autoplay' in video.attribs);
    },
    ['<video controls', '<video'],
  ],
  [
    'watch page: captions are a track with kind, language and name',
    (html) => readPage(html).one('video track[kind="captions"][src][srclang][label]') !== null,
    ['kind="captions" ', ''],
  ],
  [
    'watch page: canonical to itself',
    (html) =>
      readPage(html).one('link[rel="canonical"]')?.attribs['href'] === `${BASE}watch/routine.html`,
    [
      'rel="canonical" href="https://shop.example/reels/watch/',
      'rel="canonical" href="https://shop.example/',
    ],
  ],
  [
    'watch page: may be indexed',
    (html) => readPage(html).one('meta[name="robots"]') === null,
    ['<title>', '<meta name="robots" content="noindex"><title>'],
  ],
  [
    'watch page: has a title, a description and its language',
    (html) =>
      /^[a-z]{2}/.test(readPage(html).one('html')?.attribs['lang'] ?? '') &&
      readPage(html).one('title') !== null &&
      (readPage(html).one('meta[name="description"]')?.attribs['content'] ?? '').length > 20,
    [/<meta name="description" content="[^"]*">/, ''],
  ],
  [
    'watch page: each product is a link that works without script',
    (html) =>
      ['serum', 'mug'].every(
        (name) => readPage(html).one(`a[href="https://shop.example/products/${name}"]`) !== null,
      ),
    [
      '<a class="product" href="https://shop.example/products/mug"',
      '<a class="product" data-href="x"',
    ],
  ],
  [
    'watch page: what law wants seen stands on it as text',
    (html) => />Gifted</.test(html),
    ['>Gifted<', '><'],
  ],
  ...(['og:title', 'og:type', 'og:image', 'og:url'] as const).map((name): Rule => [
    `Open Graph: ${name} is required`,
    (html) => property(html, name) !== '',
    [`property="${name}"`, `property="no:${name}"`],
  ]),
  [
    'Open Graph: a video has its address, kind and size',
    (html) =>
      isAddress(property(html, 'og:video')) &&
      property(html, 'og:video:type') === 'video/mp4' &&
      Number(property(html, 'og:video:width')) > 0,
    ['content="video/mp4"', 'content="mp4"'],
  ],
  [
    'every address on it is whole, since it may be read anywhere',
    (html) =>
      [...html.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)].every(([, value]) => isAddress(value)),
    ['poster="https://shop.example', 'poster="'],
  ],
  [
    'texts are texts: no tag comes out of them',
    (html) => !readPage(html).all('fav').length && !html.includes('"My <fav>'),
    ['<h1>My &lt;fav&gt;', '<h1>My <fav>'],
  ],
];

testRules('watch', 'the watch page', rules);
