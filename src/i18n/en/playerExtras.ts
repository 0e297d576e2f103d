/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
export const playerExtrasTexts = {
  share: 'Share',
  shared: 'Link copied',
  captionsNone: 'Captions: off',
  captionsIn: 'Captions: {language}',
  fast: '2× speed',
  save: 'Save',
  saved: 'Saved',
  savedNow: 'Saved for later in this browser',
  unsavedNow: 'No longer saved',
  copyLink: 'Copy this link',
  seenAll: 'That was the last of {count} videos.',
  seenAllBack: 'Back to the shop',
  seenAllAgain: 'From the beginning',
  previousVideo: 'Previous video',
  nextVideo: 'Next video',
  playFrame: 'Play on {platform}',
  playFrameMeans:
    'This loads {platform}’s own player. {platform} then learns that you are here, and may set cookies.',
  position: 'Position in the video',
  positionOf: '{now} of {total}',
  more: 'Show the whole text',
  less: 'Show less',
  products: 'In this video',
  openProduct: '{product}, {price}. View product',
  addNow: 'Add · {price}',
  addProduct: 'Add · {price}, {product}',
  failedWithProducts: 'This video cannot be played here. You can still open its products.',
  failed: 'This video cannot be played here.',
  offline: 'You are offline. The video goes on when you are connected again.',
  offlineWithProducts:
    'You are offline. The video goes on when you are connected again. You can still open its products.',
  tryAgain: 'Try again',
  productFailed: 'This could not be shown. Check your connection and try again.',
  offlineProduct: 'You are offline. This is shown when you are connected again.',
} as const;

export type PlayerExtrasTexts = { [K in keyof typeof playerExtrasTexts]: string };
