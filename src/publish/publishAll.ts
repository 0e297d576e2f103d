import { fileNameOf } from '../feed/fileNameOf.js';
import type { Feed } from '../feed/schema.js';
import { emailPiece } from './email.js';
import { documentsCss, watchScript } from './files.js';
import { shownVideos, type Site } from './site.js';
import { shelfHtml, type ShelfHtmlOptions } from './shelfHtml.js';
import { videoSitemap } from './sitemap.js';
import { watchPage } from './watchPage.js';

export interface PublishOptions extends ShelfHtmlOptions {
  /** Of the e-mail pieces; default `reelshelf`. */
  campaign?: string | undefined;
}

export interface Published {
  /** Text by its path below the site's address; what a document needs or names stands before it. */
  files: ReadonlyMap<string, string>;
  /** Ids, in order. */
  videos: string[];
  /** Videos whose page search engines cannot list as a video, and what they miss. */
  unlisted: { id: string; missing: string }[];
  /** Videos of the feed that have no page: not allowed now, or no file of their own. */
  left: string[];
}

/** Every document of a feed: what a static host needs beside `reels.json` and `media/`. */
export function publishAll(feed: Feed, site: Site, options: PublishOptions = {}): Published {
  const videos = shownVideos(feed, site);
  const files = new Map([
    ['reelshelf-documents.css', documentsCss],
    ['reelshelf-watch.js', watchScript],
  ]);
  for (const shown of videos) files.set(shown.path, watchPage(shown, feed, site));
  files.set('video-sitemap.xml', videoSitemap(videos, site));
  files.set('shelf.html', shelfHtml(videos, feed, site, options));
  for (const shown of shownVideos(feed, site, 'email')) {
    const piece = emailPiece(shown, feed, site, { campaign: options.campaign ?? 'reelshelf' });
    if (piece) files.set(`email/${fileNameOf(shown.video.id)}.html`, piece);
  }
  const ids = videos.map(({ video }) => video.id);
  return {
    files,
    videos: ids,
    unlisted: videos.flatMap(({ video, poster, publishedAt }) => {
      const missing = [...(poster ? [] : ['a poster']), ...(publishedAt ? [] : ['publishedAt'])];
      return missing.length > 0 ? [{ id: video.id, missing: missing.join(' and ') }] : [];
    }),
    left: feed.videos.map(({ id }) => id).filter((id) => !ids.includes(id)),
  };
}
