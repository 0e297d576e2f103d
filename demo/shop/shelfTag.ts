import { html, type Html } from './html.js';

export interface ShelfTagFacts {
  /** The feed's id of the product this page is about. */
  product?: string | undefined;
  /** `null`: the shop has no collector, and the tag no endpoint. */
  endpoint: string | null;
  key: string;
  /** Where questions below videos are taken, if they are. */
  comments?: string | null | undefined;
  nonce: string;
}

/** What the merchant pasted, letter for letter. Nothing else on the page knows of the shelf. */
export const shelfTag = ({ product, endpoint, key, comments }: ShelfTagFacts): Html =>
  html`<script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json"${product && html` data-product="${product}"`}${
    endpoint && html` data-endpoint="${endpoint}" data-key="${key}"`
  }${comments && html` data-comments="${comments}"`}></script>`;
