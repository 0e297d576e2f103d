import { _ as watchPage, b as momentUrl, d as documentsCss, f as watchScript, g as videoSitemap, h as shelfHtml, m as emailPiece, p as emailLink, u as publishAll, v as videoObject, x as shownVideos, y as watchPageGraph } from "./shared/rest.js";
import { a as parseFeed } from "./shared/feed-plain.js";

export { documentsCss, emailLink, emailPiece, momentUrl, parseFeed, publishAll, shelfHtml, shownVideos, videoObject, videoSitemap, watchPage, watchPageGraph, watchScript };