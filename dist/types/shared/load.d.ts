import { t as AbortSignalLike } from "./env.js";

/** A merchant's function; what it returns or resolves to is parsed like any other feed. `signal` aborts when the feed is no longer awaited. */
type FeedFunction = (context: {
  signal: AbortSignalLike;
}) => unknown;
/** A URL, a function, the text of an inline `<script type="application/json">`, or the feed itself. */
type FeedSource = string | FeedFunction | {
  readonly inline: string;
} | object;
export { FeedSource as t };