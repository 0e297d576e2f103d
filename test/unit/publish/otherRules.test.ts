/** The video sitemap by Google's rules, the shelf as HTML by what browsers and policies ask, the e-mail piece by what mail programs take. */
import { XMLParser } from 'fast-xml-parser';
import { BASE, isAddress, isDated, testRules, type Rule } from './publishedRules.js';

interface Entry {
  loc?: string;
  'video:video'?: Record<string, string | Record<string, string>>;
}
const entryOf = (xml: string): Entry => {
  const read = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml) as {
    urlset?: { url?: Entry };
  };
  return read.urlset?.url ?? {};
};
const told = (xml: string, name: string) => entryOf(xml)['video:video']?.[`video:${name}`];
const sitemapRules: Rule[] = [
  [
    'the namespaces are those of sitemaps and of Google’s videos',
    (xml) =>
      xml.includes('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"') &&
      xml.includes('xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"'),
    ['sitemap-video/1.1', 'sitemap-video/1.0'],
  ],
  [
    'it says that it is UTF-8',
    (xml) => /^<\?xml version="1.0" encoding="UTF-8"\?>/.test(xml),
    ['UTF-8', 'latin1'],
  ],
  [
    'loc is the watch page',
    (xml) => entryOf(xml).loc === `${BASE}watch/routine.html`,
    [/<loc>[^<]*/, '<loc>'],
  ],
  [
    'thumbnail_loc is required',
    (xml) => isAddress(told(xml, 'thumbnail_loc')),
    ['<video:thumbnail_loc>https://shop.example', '<video:thumbnail_loc>'],
  ],
  ['title is required', (xml) => !!told(xml, 'title'), [/<video:title>[^<]*/, '<video:title>']],
  [
    'description is required, of at most 2,048 characters',
    (xml) => {
      const { length } = String(told(xml, 'description') ?? '');
      return length > 0 && length <= 2048;
    },
    ['<video:description>', `<video:description>${'x'.repeat(2048)}`],
  ],
  [
    'content_loc is the file, and not loc',
    (xml) => isAddress(told(xml, 'content_loc')) && told(xml, 'content_loc') !== entryOf(xml).loc,
    [/<video:content_loc>[^<]*/, `<video:content_loc>${BASE}watch/routine.html`],
  ],
  [
    'content_loc is a file and no stream',
    (xml) => !/\.m3u8|\.mpd/.test(String(told(xml, 'content_loc'))),
    ['routine.mp4<', 'routine.m3u8<'],
  ],
  [
    'duration is whole seconds from 1 to 28,800',
    (xml) => {
      const text = String(told(xml, 'duration'));
      return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 28_800;
    },
    ['<video:duration>93', '<video:duration>93.4'],
  ],
  [
    'dates have their zone',
    (xml) => isDated(told(xml, 'publication_date')) && isDated(told(xml, 'expiration_date')),
    ['+02:00', ''],
  ],
  [
    'restriction lists countries and says whether they may',
    (xml) => {
      const restriction = told(xml, 'restriction') as Record<string, string> | undefined;
      return (
        restriction?.['@_relationship'] === 'allow' &&
        /^[A-Z]{2}( [A-Z]{2})*$/.test(restriction['#text'] ?? '')
      );
    },
    ['US CA', 'US,CA'],
  ],
  [
    'nothing that is no longer read: price, category, gallery',
    (xml) => !/video:(price|category|gallery_loc)/.test(xml),
    ['</video:video>', '<video:price currency="USD">28</video:price></video:video>'],
  ],
  [
    'texts are escaped',
    (xml) => xml.includes('&lt;fav&gt; routine') && !xml.includes('& more'),
    ['&amp; more', '& more'],
  ],
];

const shelfRules: Rule[] = [
  [
    'its shadow root is declared in the page, and open',
    (html) => /^<reel-shelf [^>]*><template shadowrootmode="open">/.test(html),
    ['shadowrootmode="open"', 'shadowrootmode="closed"'],
  ],
  [
    'cards are links to watch pages, with a picture that has a size',
    (html) =>
      /<a class="video" href="https:[^"]*\/watch\/routine\.html"><img [^>]*width="720" height="1280"/.test(
        html,
      ),
    [' width="720"', ''],
  ],
  [
    'products are links',
    (html) => html.includes('href="https://shop.example/products/serum"'),
    ['products/serum"', 'x"'],
  ],
  [
    'what law wants seen stands on the card',
    (html) => html.includes('>Gifted<'),
    ['>Gifted<', '><'],
  ],
  [
    'nothing in it needs leave of a policy: no script, no style of its own',
    (html) => !/<script|<style|\sstyle=|\son\w+=/.test(html),
    ['<ul class="track">', '<ul class="track" style="color:red">'],
  ],
];

const emailRules: Rule[] = [
  [
    'it is a table with styles on its elements: mail programs know nothing else',
    (html) =>
      /^(<!--.*?-->\s*)?<table role="presentation"/.test(html) &&
      !/<(style|link|div)\b|class=/.test(html),
    ['<table', '<style>td{}</style><table'],
  ],
  [
    'nothing that is taken out or not played: script, video, form, frame',
    (html) => !/<(script|video|form|iframe|object|svg)\b/.test(html),
    ['</table>', '<video src="https://shop.example/a.mp4"></video></table>'],
  ],
  [
    'every address is whole and safe',
    (html) =>
      [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].every(([, value]) => isAddress(value)),
    ['src="https://shop.example', 'src="'],
  ],
  [
    'the picture has a text for those who are shown none, and a width for those who read no style',
    (html) => /<img [^>]*alt="Play video: [^"]+" width="480"/.test(html),
    [/alt="[^"]*"/, ''],
  ],
  [
    'it fits a telephone: no fixed width but as the most',
    (html) =>
      /width="100%"[^>]*max-width:480px/.test(html) && /width:100%;max-width:480px/.test(html),
    ['width="100%"', 'width="480"'],
  ],
  [
    'the link opens the video at its second and says where it came from',
    (html) =>
      [...html.matchAll(/<a href="([^"]*)"/g)].some(([, value = '']) => {
        const { pathname, searchParams } = new URL(value.replaceAll('&amp;', '&'));
        return (
          pathname.endsWith('/watch/routine.html') &&
          searchParams.get('t') === '2.4' &&
          ['source', 'medium', 'campaign', 'content'].every((name) =>
            searchParams.get(`utm_${name}`),
          )
        );
      }),
    [/utm_campaign=/g, 'campaign='],
  ],
  ['what law wants seen stands in it', (html) => html.includes('Gifted'), ['Gifted', '']],
  [
    'it is small enough not to be cut off (102 kB)',
    (html) => html.length < 20_000,
    ['</table>', `${' '.repeat(20_000)}</table>`],
  ],
];

testRules('sitemap', 'the video sitemap', sitemapRules);
testRules('shelf', 'the shelf as HTML', shelfRules);
testRules('email', 'the e-mail piece', emailRules);
