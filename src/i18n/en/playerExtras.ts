import type { Message } from '../translate.js';

/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
export const playerExtrasTexts = {
  share: 'Share',
  shared: 'Link copied',
  captionsNone: 'Captions: off',
  captionsIn: 'Captions: {language}',
  describe: 'Audio description',
  fast: '2× speed',
  picture: 'Play in a small window',
  pictureFailed: 'This browser did not open the small window.',
  pictureBack: 'Back to the large player',
  save: 'Save',
  saved: 'Saved',
  savedNow: 'Saved for later in this browser',
  unsavedNow: 'No longer saved',
  copyLink: 'Copy the link',
  copyByHand: 'This browser does not let us copy. Press the link and copy it yourself.',
  sharedNow: 'Shared',
  shareOpened: '{app} opens with the link',
  shareEmail: 'Email',
  shareSms: 'Text message',
  seenAll: 'That was the last of {count} videos.',
  seenAllBack: 'Back to the shop',
  seenAllBackTo: 'Back to {product}',
  seenAllAgain: 'From the beginning',
  previousVideo: 'Previous video',
  nextVideo: 'Next video',
  playFrame: 'Play on {platform}',
  playFrameMeans:
    'This loads {platform}’s own player. {platform} then learns that you are here, and may set cookies.',
  position: 'Position in the video',
  positionOf: '{now} of {total}',
  showText: 'Show the whole text',
  hideText: 'Show less',
  products: 'In this video',
  openProduct: '{product}, {price}. View product',
  add: 'Add',
  addNow: '{add} · {price}',
  addProduct: '{add} · {price}, {product}',
  videoFailedWithProducts: 'This video cannot be played here. You can still open its products.',
  videoFailed: 'This video cannot be played here.',
  offline: 'You are offline. The video goes on when you are connected again.',
  offlineWithProducts:
    'You are offline. The video goes on when you are connected again. You can still open its products.',
} as const;

export type PlayerExtrasTexts = { [K in keyof typeof playerExtrasTexts]: Message };
