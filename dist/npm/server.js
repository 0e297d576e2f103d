import { _ as watchPageGraph, c as publishAll, d as emailLink, f as emailPiece, g as videoObject, h as watchPage, l as documentsCss, m as videoSitemap, p as shelfHtml, u as watchScript, v as momentUrl, y as shownVideos } from "./shared/rest.js";
import { a as parseFeed } from "./shared/feed-plain.js";

export { documentsCss, emailLink, emailPiece, momentUrl, parseFeed, publishAll, shelfHtml, shownVideos, videoObject, videoSitemap, watchPage, watchPageGraph, watchScript };