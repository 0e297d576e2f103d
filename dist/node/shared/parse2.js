export { n as parseFeed } from "./parse.js";
