import { _ as videoObject, b as shownVideos, d as watchScript, f as emailLink, g as watchPage, h as videoSitemap, l as publishAll, m as shelfHtml, p as emailPiece, u as documentsCss, v as watchPageGraph, y as momentUrl } from "./shared/rest.js";
import { a as parseFeed } from "./shared/feed-plain.js";

export { documentsCss, emailLink, emailPiece, momentUrl, parseFeed, publishAll, shelfHtml, shownVideos, videoObject, videoSitemap, watchPage, watchPageGraph, watchScript };