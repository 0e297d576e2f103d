import type { Notice } from '../../../tools/display.js';

export const noGallery: Notice = {
  code: 'GALLERY_NOT_FOUND',
  message:
    'The layout gallery found no gallery of product pictures on this page, so the video is shown where the tag stands.',
  remedy: 'Name the element that holds the slides: data-target="#slides".',
};
