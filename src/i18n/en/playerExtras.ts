/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
export const playerExtrasTexts = {
  share: 'Share',
  shared: 'Link copied',
  previousVideo: 'Previous video',
  nextVideo: 'Next video',
  position: 'Position in the video',
  positionOf: '{now} of {total}',
  more: 'Show the whole text',
  less: 'Show less',
  products: 'In this video',
  openProduct: '{product}, {price}. View product',
  soldOut: 'Sold out',
  failedWithProducts: 'This video cannot be played here. You can still open its products.',
  failed: 'This video cannot be played here.',
  tryAgain: 'Try again',
  productFailed: 'The product could not be shown. Check your connection and try again.',
} as const;

export type PlayerExtrasTexts = { [K in keyof typeof playerExtrasTexts]: string };
