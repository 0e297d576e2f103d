import { c as Video, i as Image, o as Product, r as Feed, t as Creator } from "./shared/schema.js";
import { t as parseFeed } from "./shared/parse.js";

interface Site {
  /** Absolute address of the folder that the documents will be served from, with a slash at its end. */
  baseUrl: string;
  nowMs: number;
  /** The shop's name. */
  name?: string | undefined;
  /** When a video was first published here, by its id: used where the feed does not say it. */
  publishedAt?: Readonly<Record<string, string>> | undefined;
  /** Address of what messengers show of a video's page, as large as {@link LINK_PICTURE}, by the video's id. */
  linkPictures?: Readonly<Record<string, string>> | undefined;
  /** Address of a still with a play mark for e-mail, by the video's id. */
  stills?: Readonly<Record<string, string>> | undefined;
}
/** A video that has a file, or is or was live, and may be shown, with all that is shown beside it; every address is absolute and safe. */
interface Shown {
  video: Video;
  /** Never empty. */
  title: string;
  description: string;
  creator: Creator | null;
  /** `null`: of a live there is only its picture. */
  file: {
    url: string;
    width: number | undefined;
    height: number | undefined;
  } | null;
  poster: (Image & {
    src: string;
  }) | null;
  captions: ShownText[];
  /** What is to be seen. */
  descriptions: ShownText[];
  moments: Moment[];
  /** Each product once, in the order of its first moment. */
  products: ShownProduct[];
  /** The watch page. */
  pageUrl: string;
  /** Below `baseUrl`. */
  path: string;
  publishedAt: string | null;
}
interface ShownText {
  src: string;
  lang: string;
  label: string;
}
interface Moment {
  start: number;
  end: number | null;
  product: ShownProduct;
}
interface ShownProduct {
  product: Product;
  title: string;
  url: string | null;
  image: (Image & {
    src: string;
  }) | null;
}
/**
 * The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
 * file to show, and its page there is its watch page already. A live has a page with its poster on the shop's own site, so that messengers show
 * it, and whose visitors go on to the shop.
 *
 * @param channel - what the rights have to cover.
 */
declare function shownVideos(feed: Feed, site: Site, channel?: 'onsite' | 'email'): Shown[];
/** A video's page, at that second. */
declare const momentUrl: (pageUrl: string, seconds: number) => string;
/** The page of one video: it is the main content, plays without script, and its products are links. */
declare function watchPage(shown: Shown, feed: Feed, site: Site): string;
/** @returns `null` where something that the rules require is not known: a picture, or since when it is published. */
declare function videoObject(shown: Shown): object | null;
/** The page's whole graph. A product is named as its own page names it, so that both are one to who reads them. */
declare function watchPageGraph(shown: Shown): object | null;
/** The video sitemap of the watch pages, in Google's form. A video without a picture or a file has no place in it. */
declare function videoSitemap(videos: readonly Shown[], _site: Site): string;
interface ShelfHtmlOptions {
  heading?: string | undefined;
  /** The feed's address, which the element loads once its script is there. Default: `reels.json` beside the documents. */
  feedUrl?: string | undefined;
  /** How many videos; default 12. */
  count?: number | undefined;
}
/**
 * The shelf as a piece of a server's page: shown and selling before any script, by links to watch pages and products. It stands in the
 * element's own shadow root, declared in HTML; the element takes it over when its script comes.
 */
declare function shelfHtml(videos: readonly Shown[], feed: Feed, site: Site, {
  heading,
  feedUrl,
  count
}?: ShelfHtmlOptions): string;
interface EmailOptions {
  /** `utm_campaign`, which events keep beside the page's address. */
  campaign: string;
  /** The page to open: one of the shop's that has the shelf. Default: the video's watch page. */
  landing?: string | undefined;
  /** The second to open at; default: the first product's moment. */
  seconds?: number | undefined;
}
/**
 * A piece for a newsletter: the still with its play mark, one link around it, products below. Tables and inline styles, as mail programs
 * know nothing else; as wide as its place up to 480 pixels. Text brings its own ground: on a dark one it could not be read. `null` without a still or poster.
 */
declare function emailPiece(shown: Shown, feed: Feed, site: Site, options: EmailOptions): string | null;
/** Opens the video at its second; campaign and creator stand in the query as analytics tools read them, and so in our events. */
declare function emailLink(shown: Shown, site: Site, options: EmailOptions): string | null;
/** What the documents bring beside themselves. */
declare const documentsCss = ":host, main { font-family: system-ui, sans-serif; line-height: 1.4; color: CanvasText; }\n:host { display: block; }\nbody { margin: 0; background: Canvas; color-scheme: light dark; }\nmain { max-width: 40rem; margin: 0 auto; padding: 1rem; }\nh1 { font-size: 1.4rem; margin: 0 0 0.75rem; }\nh2 { font-size: 1.1rem; margin: 1rem 0 0.5rem; }\nvideo { display: block; width: 100%; height: auto; max-height: 82vh; background: #000; border-radius: 0.75rem; }\nmain > img { display: block; max-width: 100%; height: auto; max-height: 82vh; border-radius: 0.75rem; }\n.live { margin: 0.75rem 0 0; font-weight: 600; }\na { color: inherit; }\n.credit { margin: 0.5rem 0 0; }\n.disclosure { display: inline-block; padding: 0 0.4em; border: 1px solid; border-radius: 0.25em; font-size: 0.8rem; }\n.products ul { list-style: none; margin: 0; padding: 0; }\n.products li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.4rem 0; }\n.product { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: center; min-height: 44px; }\n.product img { width: 56px; height: 56px; object-fit: cover; border-radius: 0.5rem; }\n.moment { font-size: 0.9rem; min-height: 44px; display: inline-flex; align-items: center; }\n.transcript p { white-space: pre-line; }\n.track { display: flex; gap: 0.75rem; list-style: none; margin: 0; padding: 4px 0; overflow-x: auto; scroll-snap-type: x proximity; }\n.card { flex: 0 0 min(44vw, 11rem); scroll-snap-align: start; }\n.card .video { display: block; text-decoration: none; }\n.card .video img { display: block; width: 100%; height: auto; aspect-ratio: 9 / 16; object-fit: cover; border-radius: 0.75rem; }\n.card .title, .card .creator { display: block; }\n.card .creator { font-size: 0.85rem; }\n";
/**
 * Opens at `?t=`, jumps to a product's moment without loading the page again, and hands on to the products who sent the visitor. Who
 * followed a link that somebody had shared on a product's own page goes on to that page, at the same moment: only to one that is listed here.
 */
declare const watchScript = "(() => {\n  const video = document.querySelector('video');\n  const go = (seconds) => {\n    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;\n  };\n  const asked = new URLSearchParams(location.search);\n  const isShared = asked.get('reelshelf-via') === 'share';\n  // Who sent the visitor stays known on the shop's pages, and so does what a friend wanted to show.\n  const kept = [...asked].filter(\n    ([name]) => name.startsWith('utm_') || (isShared && /^(t|reelshelf(-(via|product|variant))?)$/.test(name)),\n  );\n  for (const link of document.querySelectorAll('a.product')) {\n    const url = new URL(link.href);\n    for (const [name, value] of kept) url.searchParams.set(name, value);\n    link.href = url.href;\n    if (isShared && link.dataset.product === asked.get('reelshelf-page')) return location.replace(url.href);\n  }\n  // Of a live there is only its picture here.\n  if (!video) return;\n  const seconds = Number(asked.get('t'));\n  if (video.readyState > 0) go(seconds);\n  else video.addEventListener('loadedmetadata', () => go(seconds), { once: true });\n  document.addEventListener('click', (event) => {\n    const link = event.target.closest && event.target.closest('a[data-seconds]');\n    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;\n    event.preventDefault();\n    go(Number(link.dataset.seconds) || 0.01);\n    video.play().catch(() => {});\n    video.focus();\n  });\n})();\n";
interface PublishOptions extends ShelfHtmlOptions {
  /** Of the e-mail pieces; default `reelshelf`. */
  campaign?: string | undefined;
}
interface Published {
  /** Text by its path below the site's address; what a document needs or names stands before it. */
  files: ReadonlyMap<string, string>;
  /** Ids, in order. */
  videos: string[];
  /** Videos whose page search engines cannot list as a video, and what they miss. */
  unlisted: {
    id: string;
    missing: string;
  }[];
  /** Videos of the feed that have no page: not allowed now, or no file of their own. */
  left: string[];
}
/** Every document of a feed: what a static host needs beside `reels.json` and `media/`. */
declare function publishAll(feed: Feed, site: Site, options?: PublishOptions): Published;
export { type EmailOptions, type Moment, type PublishOptions, type Published, type ShelfHtmlOptions, type Shown, type ShownProduct, type Site, documentsCss, emailLink, emailPiece, momentUrl, parseFeed, publishAll, shelfHtml, shownVideos, videoObject, videoSitemap, watchPage, watchPageGraph, watchScript };