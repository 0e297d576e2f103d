import type { MerchantPage } from '../server/page.js';

export const studioPage: MerchantPage = {
  name: 'studio',
  script: 'studio.js',
  style: 'studio.css',
  title: 'Reelshelf studio',
  signIn: {
    heading: 'Your Reelshelf studio',
    text: 'The studio is private. Open it by the link that it printed when it was started, or enter the token at the end of that link.',
    label: 'Studio token',
    button: 'Open the studio',
  },
};

/** Pictures and films of products may be the shop's, wherever those are; the preview is a page of the studio's own. */
export const STUDIO_POLICY =
  "img-src 'self' data: blob: https: http:; media-src 'self' blob: https: http:; frame-src 'self'";
