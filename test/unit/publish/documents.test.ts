/** The documents by the published rules, rule by rule. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import type { Feed } from '../../../src/feed/schema.js';
import { emailLink, emailPiece } from '../../../src/publish/email.js';
import { publishAll } from '../../../src/publish/publishAll.js';
import { shelfHtml } from '../../../src/publish/shelfHtml.js';
import { fileNameOf } from '../../../src/feed/fileNameOf.js';
import { shownVideos, type Site } from '../../../src/publish/site.js';
import { videoSitemap } from '../../../src/publish/sitemap.js';
import { videoObject, watchPageGraph } from '../../../src/publish/videoObject.js';
import { watchPage } from '../../../src/publish/watchPage.js';
import fc from '../../support/property.js';

const site: Site = {
  baseUrl: 'https://shop.example/reels/',
  nowMs: Date.parse('2026-11-20T12:00:00Z'),
  name: 'Halden',
};

const raw = (video: object = {}, product: object = {}) => ({
  version: 1,
  locale: 'en-US',
  creators: [{ id: 'mia', handle: '@mia', name: 'Mia', url: 'https://www.tiktok.com/@mia' }],
  products: [
    {
      id: 'serum',
      title: 'Dew serum',
      url: 'https://shop.example/products/serum',
      image: { src: 'https://shop.example/serum.jpg', width: 800, height: 800 },
      price: { amount: '28.00', currency: 'USD' },
      available: true,
      ...product,
    },
    {
      id: 'mug',
      title: 'Ridge mug',
      url: 'https://shop.example/products/mug',
      variants: [
        { id: '1', price: { amount: '19.00', currency: 'USD' } },
        { id: '2', price: { amount: '39.00', currency: 'USD' } },
      ],
    },
  ],
  videos: [
    {
      id: 'routine',
      creator: 'mia',
      title: 'My routine',
      publishedAt: '2026-10-02T08:00:00+02:00',
      sources: [{ type: 'mp4', src: 'media/routine.mp4', width: 720, height: 1280 }],
      poster: { src: 'media/routine.jpg', width: 720, height: 1280 },
      duration: 9.4,
      captions: [{ src: 'media/routine.en.vtt', lang: 'en', label: 'English' }],
      transcript: 'First the serum, then the mug.',
      tags: [
        { product: 'mug', start: 6 },
        { product: 'serum', start: 2.4, end: 5.5 },
        { product: 'serum', start: 2.9, end: 4 },
      ],
      disclosure: 'gifted',
      rights: { status: 'licensed' },
      ...video,
    },
  ],
});
const feedOf = (video: object = {}, product: object = {}): Feed => {
  const { feed } = parseFeed(raw(video, product), `${site.baseUrl}reels.json`);
  if (!feed) throw new Error('no feed');
  return feed;
};
const shownOf = (feed: Feed, where: Site = site) => {
  const [shown] = shownVideos(feed, where);
  if (!shown) throw new Error('nothing is shown');
  return shown;
};
const pageOf = (feed: Feed) => watchPage(shownOf(feed), feed, site);
/** As a crawler reads it. */
const dataIn = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? 'null') as {
    '@graph': Record<string, unknown>[];
  };

describe('VideoObject', () => {
  const data = videoObject(shownOf(feedOf())) as Record<string, unknown>;

  test('VideoObject has what is required: name, thumbnailUrl, uploadDate with a zone', () => {
    expect(data['name']).toBe('My routine');
    expect(data['thumbnailUrl']).toEqual(['https://shop.example/reels/media/routine.jpg']);
    expect(data['uploadDate']).toBe('2026-10-02T08:00:00+02:00');
  });

  test('VideoObject has what is recommended: description, the file itself, an ISO 8601 duration, expiry, regions', () => {
    expect(data['description']).toBe('First the serum, then the mug.');
    expect(data['contentUrl']).toBe('https://shop.example/reels/media/routine.mp4');
    expect(data['duration']).toBe('PT9S');
    const limited = feedOf({
      rights: { status: 'licensed', expiresAt: '2027-01-01', territories: ['US', 'CA'] },
    });
    expect(videoObject(shownOf(limited))).toMatchObject({
      expires: '2027-01-01T00:00:00Z',
      regionsAllowed: 'US,CA',
    });
  });

  test('a clip has name, startOffset and the page’s own address with its second; no two start together', () => {
    expect(data['hasPart']).toEqual([
      {
        '@type': 'Clip',
        name: 'Dew serum',
        startOffset: 2,
        endOffset: 5,
        url: 'https://shop.example/reels/watch/routine.html?t=2',
      },
      {
        '@type': 'Clip',
        name: 'Ridge mug',
        startOffset: 6,
        url: 'https://shop.example/reels/watch/routine.html?t=6',
      },
    ]);
    const late = feedOf({ tags: [{ product: 'mug', start: 20, end: 30 }] });
    expect(videoObject(shownOf(late)), 'no clip behind the end').not.toHaveProperty('hasPart');
  });

  test('SeekToAction is not mixed with clips, and nothing is counted that nobody counted', () => {
    expect(JSON.stringify(data)).not.toMatch(/SeekToAction|InteractionCounter/);
  });

  test('without a picture or a date there is none, rather than an invented one', () => {
    expect(videoObject(shownOf(feedOf({ publishedAt: undefined })))).toBeNull();
    expect(videoObject(shownOf(feedOf({ poster: undefined })))).toBeNull();
    const since = { ...site, publishedAt: { routine: '2026-11-19' } };
    expect(videoObject(shownOf(feedOf({ publishedAt: undefined }), since))).toMatchObject({
      uploadDate: '2026-11-19T00:00:00Z',
    });
  });
});

describe('products', () => {
  test('stand beside the video by the id of their own page, with a price, as a product snippet needs it', () => {
    const graph = dataIn(pageOf(feedOf()))['@graph'];
    expect(graph.map((item) => item['@type'])).toEqual(['VideoObject', 'Product', 'Product']);
    expect(graph[0]).toMatchObject({
      mentions: [
        { '@id': 'https://shop.example/products/serum#product' },
        { '@id': 'https://shop.example/products/mug#product' },
      ],
    });
    expect(graph[1]).toMatchObject({
      '@id': 'https://shop.example/products/serum#product',
      name: 'Dew serum',
      offers: {
        '@type': 'Offer',
        price: '28.00',
        priceCurrency: 'USD',
        availability: 'https://schema.org/InStock',
      },
    });
    expect(graph[2]).toMatchObject({ offers: { '@type': 'AggregateOffer', lowPrice: '19.00' } });
    expect(graph[2], 'what the feed does not say is not said').not.toHaveProperty(
      'offers.availability',
    );
  });

  test('products without a price or an address are no markup, but stay links or names on the page', () => {
    const feed = feedOf({}, { price: undefined });
    expect(JSON.stringify(watchPageGraph(shownOf(feed)))).not.toContain('"Dew serum","url"');
    expect(pageOf(feed)).toContain('href="https://shop.example/products/serum"');
    expect(pageOf(feedOf({}, { url: undefined }))).toContain('Dew serum');
    expect(pageOf(feedOf({}, { available: false }))).toContain('Sold out');
  });
});

describe('watch page', () => {
  const page = pageOf(feedOf());

  test('the video is its main content: one, under the title, with controls, poster, size and captions', () => {
    expect(page.match(/<video /g)).toHaveLength(1);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.indexOf('<h1>')).toBeLessThan(page.indexOf('<video '));
    expect(page.indexOf('<video ')).toBeLessThan(page.indexOf('class="products"'));
    expect(page).toMatch(
      /<video controls playsinline [^>]*src="https:\/\/shop\.example\/reels\/media\/routine\.mp4" poster="[^"]+" width="720" height="1280">/,
    );
    expect(page).toContain(
      '<track kind="captions" src="https://shop.example/reels/media/routine.en.vtt" srclang="en" label="English">',
    );
  });

  test('watch page says who made it and that it was gifted, shows the transcript, and links each product with its price', () => {
    expect(page).toContain('<span class="disclosure">Gifted</span>');
    expect(page).toContain('<a href="https://www.tiktok.com/@mia" rel="noopener">Mia</a>');
    expect(page).toContain('<p>First the serum, then the mug.</p>');
    expect(page).toMatch(
      /<a class="product" href="https:\/\/shop\.example\/products\/serum" data-product="serum">.*\$28\.00/,
    );
    expect(page).toContain('From $19.00');
  });

  test('watch page is canonical to itself, and tells who shares it title, text, address, picture and video', () => {
    expect(page).toContain(
      '<link rel="canonical" href="https://shop.example/reels/watch/routine.html">',
    );
    const properties = Object.fromEntries(
      [...page.matchAll(/<meta property="([^"]+)" content="([^"]*)">/g)].map((found) =>
        found.slice(1),
      ),
    ) as Record<string, string>;
    expect(properties).toEqual({
      'og:type': 'video.other',
      'og:title': 'My routine',
      'og:description': 'First the serum, then the mug.',
      'og:url': 'https://shop.example/reels/watch/routine.html',
      'og:site_name': 'Halden',
      'og:image': 'https://shop.example/reels/media/routine.jpg',
      'og:image:width': '720',
      'og:image:height': '1280',
      'og:image:alt': 'My routine',
      'og:video': 'https://shop.example/reels/media/routine.mp4',
      'og:video:type': 'video/mp4',
      'og:video:width': '720',
      'og:video:height': '1280',
    });
  });

  test('watch page keeps a strict content security policy: no inline script, no inline style', () => {
    const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, given = '']) => given);
    expect(scripts.every((given) => /src=|application\/ld\+json/.test(given))).toBe(true);
    expect(page).not.toMatch(/<style|style=|\son\w+=/);
  });

  test('watch page says its language and direction', () => {
    const feed = { ...feedOf(), locale: 'ar-EG' };
    expect(pageOf(feed)).toContain('<html lang="ar-EG" dir="rtl">');
    expect(page).toContain('<html lang="en-US" dir="ltr">');
  });
});

describe('video sitemap', () => {
  const read = (feed: Feed, where: Site = site) =>
    new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
      videoSitemap(shownVideos(feed, where), where),
    ) as { urlset: { url?: { loc: string; 'video:video': Record<string, unknown> } } };

  test('video sitemap has thumbnail, title, description and file, and its own page as place', () => {
    const { url } = read(feedOf()).urlset;
    expect(url?.loc).toBe('https://shop.example/reels/watch/routine.html');
    expect(url?.['video:video']).toEqual({
      'video:thumbnail_loc': 'https://shop.example/reels/media/routine.jpg',
      'video:title': 'My routine',
      'video:description': 'First the serum, then the mug.',
      'video:content_loc': 'https://shop.example/reels/media/routine.mp4',
      'video:duration': '9',
      'video:publication_date': '2026-10-02T08:00:00+02:00',
      'video:uploader': 'Mia',
    });
  });

  test('countries, an end, and lengths out of bounds', () => {
    const { url } = read(
      feedOf({
        duration: 0.2,
        rights: { status: 'owned', expiresAt: '2027-01-01', territories: ['DE', 'AT'] },
      }),
    ).urlset;
    expect(url?.['video:video']).toMatchObject({
      'video:expiration_date': '2027-01-01T00:00:00Z',
      'video:restriction': { '#text': 'DE AT', '@_relationship': 'allow' },
    });
    expect(url?.['video:video']).not.toHaveProperty('video:duration');
  });

  test('a video without a picture is not in it', () => {
    expect(read(feedOf({ poster: undefined })).urlset.url).toBeUndefined();
  });
});

test('only what rights and time allow becomes a document; e-mail asks for its own channel', () => {
  const documents = (video: object) => [...publishAll(feedOf(video), site).files.keys()];
  expect(documents({}), 'what a document needs or names stands before it').toEqual([
    'reelshelf-documents.css',
    'reelshelf-watch.js',
    'watch/routine.html',
    'video-sitemap.xml',
    'shelf.html',
    'email/routine.html',
  ]);
  for (const video of [
    { rights: { status: 'requested' } },
    { rights: { status: 'licensed', expiresAt: '2026-11-01' } },
    { show: { until: '2026-11-01' } },
    { sources: [{ type: 'youtube', src: 'dQw4w9WgXcQ' }] },
  ])
    expect(documents(video).filter((path) => /watch\/|email\//.test(path))).toEqual([]);
  const onsite = { rights: { status: 'licensed', channels: ['onsite'] } };
  expect(documents(onsite).filter((path) => /watch\/|email\//.test(path))).toEqual([
    'watch/routine.html',
  ]);
});

test('the shelf as HTML has its own open shadow root and sells by links', () => {
  const feed = feedOf();
  const shelf = shelfHtml(shownVideos(feed, site), feed, site);
  expect(shelf).toMatch(
    /^<reel-shelf feed="https:\/\/shop\.example\/reels\/reels\.json" lang="en-US"><template shadowrootmode="open"><link rel="stylesheet"/,
  );
  expect(shelf).toContain('href="https://shop.example/reels/watch/routine.html"');
  expect(shelf).toContain('href="https://shop.example/products/serum"');
  expect(shelf).toContain('Gifted');
  expect(shelf).not.toMatch(/<script|<style|style=/);
});

describe('e-mail piece', () => {
  test('e-mail piece is a still with its mark, in a link that opens the video at its second and names campaign and creator', () => {
    const feed = feedOf();
    const where = { ...site, stills: { routine: 'https://shop.example/reels/media/mail.jpg' } };
    const piece = emailPiece(shownOf(feed, where), feed, where, { campaign: 'spring sale' }) ?? '';
    const link =
      'https://shop.example/reels/watch/routine.html?t=2.4&amp;utm_source=reelshelf&amp;utm_medium=email&amp;utm_campaign=spring%20sale&amp;utm_content=mia%2Froutine';
    expect(piece).toContain(`<a href="${link}"`);
    expect(piece).toContain(
      'src="https://shop.example/reels/media/mail.jpg" alt="Play video: My routine"',
    );
    expect(piece).toContain('Gifted · @mia');
    expect(piece).toContain('https://shop.example/products/serum?utm_source=reelshelf');
    expect(piece).not.toMatch(/<script|<video|<style|class=|position:/);
  });

  test('e-mail piece brings its own ground, and every text on it its colour: on a dark one dark text could not be read', () => {
    const feed = feedOf();
    const piece = emailPiece(shownOf(feed), feed, site, { campaign: 'c' }) ?? '';
    expect(piece).toMatch(
      /<table[^>]* bgcolor="#ffffff"[^>]*background-color:#ffffff;color:#111111;/,
    );
    for (const [, style = ''] of piece.matchAll(/<(?:span|img|a)[^>]*style="([^"]*)"/g))
      if (/font/.test(style)) expect(style).toMatch(/color:#(111111|595959)/);
  });

  test('or opens the shelf of a page of the shop', () => {
    const options = { campaign: 'c', landing: 'https://shop.example/p?variant=1#top' };
    expect(emailLink(shownOf(feedOf()), site, options)).toBe(
      'https://shop.example/p?variant=1&reelshelf=routine&t=2.4&utm_source=reelshelf&utm_medium=email&utm_campaign=c&utm_content=mia%2Froutine#top',
    );
    expect(
      emailLink(shownOf(feedOf()), site, { ...options, landing: 'javascript:alert(1)' }),
    ).toBeNull();
  });
});

test('file names are safe on every disk, and two ids never share one', () => {
  expect(fileNameOf('am-routine')).toBe('am-routine');
  for (const id of ['../../etc/passwd', 'A', 'a b', 'für Mia', '💄', 'con:.html', 'x'.repeat(120)])
    expect(fileNameOf(id)).toMatch(/^[a-z0-9-]{1,80}$/);
  expect(fileNameOf('A b')).not.toBe(fileNameOf('a-b'));
  expect(fileNameOf('a b')).not.toBe(fileNameOf('a_b!'));
});

test('whatever texts and addresses a feed has, no document gains a tag, an attribute or an unsafe address from them', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      ']]>',
      '-->',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      '//evil.example/x',
      'https://user:pw@evil.example/',
    ),
  );
  const shape = (text: string) =>
    text
      .replace(/<!-- reelshelf: .*? -->/gs, '')
      .replace(/(?<=ld\+json">).*?(?=<\/script>)/s, (json) => {
        expect(json).not.toMatch(/[<>]/);
        return typeof JSON.parse(json);
      })
      .replace(/"[^"]*"/g, '""')
      .match(/<\/?[a-z!?][^>]*>/gi);
  const plain = (title: string) => {
    const feed = feedOf({ title }, { title });
    return publishAll(feed, site).files;
  };
  const expected = [...plain('A title').entries()].map(([path, text]) => [path, shape(text)]);
  fc.assert(
    fc.property(nasty, (text) => {
      if (text.trim() === '' || text.length > 190) return;
      const got = [...plain(text).entries()].map(([path, made]) => [path, shape(made)]);
      expect(got).toEqual(expected);
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(nasty, (url) => {
      // As a caller may give it who has not parsed the feed.
      const feed = structuredClone(feedOf());
      const [video] = feed.videos;
      const [product] = feed.products;
      if (!video || !product) return;
      video.poster = { src: url };
      video.captions = [{ src: url, lang: 'en' }];
      product.url = url;
      product.image = { src: url };
      if (feed.creators[0]) feed.creators[0].url = url;
      for (const [path, made] of publishAll(feed, site).files) {
        if (/\.(css|js)$/.test(path)) continue;
        for (const [, address = ''] of made.matchAll(/\s(?:href|src|poster|feed)="([^"]*)"/g))
          expect(address).toMatch(/^https:\/\/[^@]*$|^https:\/\/www\.tiktok\.com\/@mia$/);
      }
    }),
    { numRuns: 150 },
  );
});

describe('a live', () => {
  const live = (more: object = {}, state?: string) =>
    feedOf({
      sources: [{ type: 'hls', src: 'https://cdn.example/spring.m3u8' }],
      duration: undefined,
      tags: [{ product: 'serum' }],
      live: { startsAt: '2027-03-05T18:00:00+01:00', ...(state ? { state } : {}) },
      ...more,
    });

  test('has a page of its poster for messengers, which says when it begins and plays nothing', () => {
    const linkPictures = { routine: 'https://shop.example/reels/watch/routine-1.link.jpg' };
    const page = watchPage(shownOf(live()), live(), { ...site, linkPictures });
    expect(page).toContain(`property="og:image" content="${linkPictures.routine}"`);
    expect(page).not.toContain('og:video');
    expect(page).not.toContain('<video');
    expect(page).toContain('src="https://shop.example/reels/media/routine.jpg"');
    expect(page).toMatch(
      /Live: <time datetime="2027-03-05T18:00:00\+01:00">March 5, 2027 at 6:00\sPM \(UTC\+01:00\)</,
    );
    expect(page).toContain('class="product"');
    expect(videoObject(shownOf(live()))).toMatchObject({
      publication: {
        '@type': 'BroadcastEvent',
        isLiveBroadcast: true,
        startDate: '2027-03-05T18:00:00+01:00',
      },
    });
    expect(videoObject(shownOf(live()))).not.toHaveProperty('contentUrl');
  });

  test('says that it was when it is over, and is in no sitemap of files and no e-mail', () => {
    const over = live({}, 'ended');
    expect(pageOf(over)).toContain('It was live: <time');
    expect(videoObject(shownOf(over))).not.toHaveProperty('publication');
    expect(videoSitemap(shownVideos(over, site), site)).not.toContain('<loc>');
    expect(shownVideos(over, site, 'email')).toEqual([]);
  });

  test('has no page without a poster, and an ordinary one with a recording that is a file', () => {
    expect(shownVideos(live({ poster: undefined }), site)).toEqual([]);
    const recorded = live(
      { sources: [{ type: 'mp4', src: 'https://cdn.example/spring.mp4' }] },
      'ended',
    );
    expect(pageOf(recorded)).toContain('<video');
    expect(pageOf(recorded)).not.toContain('It was live');
  });
});
