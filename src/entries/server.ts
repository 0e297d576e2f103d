/** npm `reelshelf/server`: the feed as documents, for whatever makes the shop's pages. Strings in, strings out; no DOM, no Node. */
export { shownVideos, momentUrl } from '../publish/site.js';
export { watchPage } from '../publish/watchPage.js';
export { videoObject, watchPageGraph } from '../publish/videoObject.js';
export { videoSitemap } from '../publish/sitemap.js';
export { shelfHtml } from '../publish/shelfHtml.js';
export { emailLink, emailPiece } from '../publish/email.js';
export { documentsCss, watchScript } from '../publish/files.js';
export { publishAll } from '../publish/publishAll.js';
export { parseFeed } from '../feed/read/parse.js';
export type { Moment, Shown, ShownProduct, Site } from '../publish/site.js';
export type { ShelfHtmlOptions } from '../publish/shelfHtml.js';
export type { EmailOptions } from '../publish/email.js';
export type { Published, PublishOptions } from '../publish/publishAll.js';
