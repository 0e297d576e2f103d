import { _ as shownVideos, c as watchScript, d as shelfHtml, f as videoSitemap, g as momentUrl, h as watchPageGraph, l as emailLink, m as videoObject, o as publishAll, p as watchPage, s as documentsCss, u as emailPiece } from "./shared/rest.js";
import { a as parseFeed } from "./shared/feed-plain.js";

export { documentsCss, emailLink, emailPiece, momentUrl, parseFeed, publishAll, shelfHtml, shownVideos, videoObject, videoSitemap, watchPage, watchPageGraph, watchScript };