/** Which of our languages a page's is nearest to. Small: the tag's script asks it, too. */
/** English is built in; each other one is a file of its own in `languages/`. */
type LanguageCode = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'he' | 'it' | 'ja' | 'ko' | 'nl' | 'pl' | 'pt' | 'sv' | 'tr' | 'zh';
/** One sentence for each of the language's plural categories that needs its own; `other` is for all the rest. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
}>;
/** A sentence with `{name}` places. */
type Message = string | Plural;
/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
declare const cartTexts: {
  readonly cartTitle: 'Your cart';
  readonly closeCart: 'Close cart';
  readonly cartLines: 'In your cart';
  readonly quantityOf: 'Quantity of {title}';
  readonly pieces: '× {count}';
  readonly remove: 'Remove';
  readonly removeTitle: 'Remove {title}';
  readonly removed: 'Removed';
  readonly undo: 'Undo';
  readonly undoTitle: 'Undo: put {title} back';
  readonly cartItem: 'Item';
  readonly subtotal: 'Subtotal';
  readonly updating: 'Updating';
  readonly shippingAndTaxes: 'Shipping and taxes at checkout';
  readonly checkOut: 'Check out';
  readonly viewFullCart: 'View full cart';
  readonly cartEmpty: 'Your cart is empty.';
  readonly cartEmptyHint: 'What you add from a video comes here.';
  readonly keepWatching: 'Keep watching';
  readonly saidRemoved: '{title} was taken out of your cart.';
  readonly saidReturned: '{title} is back in your cart.';
  readonly saidChanged: 'Your cart changed.';
  readonly notChanged: 'This could not be changed. Try again, or change it in the full cart.';
  readonly cartLost: 'Your cart could not be read, and nothing in it was changed. Check your connection and try again.';
};
type CartTexts = { [K in keyof typeof cartTexts]: Message };
/** English texts of the questions below a video. They, and each other language of them, come where a shelf has questions. */
declare const commentsTexts: {
  readonly ask: 'Ask';
  readonly questionsOf: {
    readonly one: '1 question';
    readonly other: '{count} questions';
  };
  readonly questionsClose: 'Close the questions';
  readonly questionsNone: 'No questions yet';
  readonly questionsLoading: 'Loading the questions…';
  readonly questionsFailed: 'The questions could not be loaded.';
  readonly questionsOffline: 'You are offline. The questions come when you are connected again.';
  readonly askLabel: 'Your question';
  readonly askPlaceholder: 'What would you like to know?';
  readonly askHint: 'The shop or {creator} answers. Your question appears once the shop has approved it.';
  readonly askHintShop: 'The shop answers. Your question appears once it has approved it.';
  readonly askAbout: 'About {product}';
  readonly askAboutNone: 'Ask about the whole video instead';
  readonly askProduct: 'Ask about this product';
  readonly askLeft: {
    readonly one: '1 character left';
    readonly other: '{count} characters left';
  };
  readonly askSending: 'Sending';
  readonly askSent: 'Your question has arrived.';
  readonly askWaiting: 'Waits for the shop’s approval. Only you see it.';
  readonly askHidden: 'The shop does not show this question. Only you see it.';
  readonly askYours: 'Yours';
  readonly askTakeBack: 'Take back';
  readonly askTakeBackOf: 'Take back: {question}';
  readonly askTakenBack: 'Your question is gone.';
  readonly askTakeBackFailed: 'Your question could not be taken back. Try again in a moment.';
  readonly askKeptBrowser: 'You can take it back in this browser.';
  readonly askKeptVisit: 'You can take it back until you close this tab. Nothing is stored for longer.';
  readonly askKeptPage: 'You can take it back until you leave this page. Nothing is stored here.';
  readonly askEmpty: 'Write your question first.';
  readonly askOffline: 'You are offline. Your question stays here. Send it when you are connected again.';
  readonly askLost: 'Your question has not arrived. It stays here. Send it again.';
  readonly askTooMany: 'Too many questions came at once. Yours stays here. Send it later.';
  readonly askWords: 'The shop does not take some of these words. Change them and send it again.';
  readonly askClosed: 'The shop takes no questions here at the moment.';
  readonly answerShop: 'The shop';
  readonly answerBy: 'Answer by {name}';
  readonly answerAt: 'Play from {time}';
};
type CommentsTexts = { [K in keyof typeof commentsTexts]: Message };
/** English texts of a creator's own list. */
declare const creatorTexts: {
  readonly closeCreator: 'Close {creator}';
  readonly creatorVideos: {
    readonly one: '1 video';
    readonly other: '{count} videos';
  };
  readonly creatorProducts: 'Seen in them';
  readonly creatorProfile: 'Profile on {platform}';
  readonly creatorPage: 'Profile';
  readonly creatorWatching: 'You are watching this one';
};
type CreatorTexts = { [K in keyof typeof creatorTexts]: Message };
/** English texts of the heart below a video. They, and each other language of them, come where a shelf has likes. */
declare const likesTexts: {
  readonly like: 'Like';
  readonly likesOf: {
    readonly one: '1 like';
    readonly other: '{count} likes';
  };
  readonly likeAnd: 'Like. {likes}';
  readonly likeNow: 'You like this video.';
  readonly unlikeNow: 'You no longer like this video.';
  readonly likeLost: 'That has not arrived. Press the heart again.';
  readonly likeOffline: 'You are offline. Press the heart when you are connected again.';
  readonly likeTooMany: 'Too many likes came at once. Press the heart again later.';
  readonly likeClosed: 'The shop takes no likes here at the moment.';
  readonly likeHere: 'Only on this page. It is not counted, because nothing may be stored for it.';
};
type LikesTexts = { [K in keyof typeof likesTexts]: Message };
/** English texts of videos that are shown live. With their languages they come by themselves, and only where there is such a video. */
declare const liveTexts: {
  readonly liveNow: 'Live';
  readonly liveIn: 'Live in {time}';
  readonly liveSoon: 'Starting soon';
  readonly liveWait: 'It begins any moment, by itself.';
  readonly remind: 'Remind me';
  readonly reminded: 'Open the file to put it into your calendar.';
  readonly liveEdge: 'Back to live';
  readonly livePin: 'Now: {product}';
  readonly livePrice: 'Live price';
  readonly liveHeld: 'The live is held up. It goes on by itself.';
  readonly liveOver: 'The live is over.';
  readonly liveRecording: 'The live is over. This is the recording.';
};
type LiveTexts = { [K in keyof typeof liveTexts]: Message };
/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
declare const playerTexts: {
  readonly playerLabel: 'Videos from creators';
  readonly slide: 'video';
  readonly slideLabel: '{index} of {count}: {creator}. {title}';
  readonly openCreator: 'All by {creator}';
  readonly close: 'Close';
  readonly play: 'Play';
  readonly pause: 'Pause';
  readonly sound: 'Sound';
  readonly soundOn: 'Turn sound on';
  readonly soundOff: 'Turn sound off';
  readonly was: 'was';
  readonly tryAgain: 'Try again';
  readonly productFailed: 'This could not be shown. Check your connection and try again.';
  readonly offlineProduct: 'You are offline. This is shown when you are connected again.';
};
type PlayerTexts = { [K in keyof typeof playerTexts]: Message };
/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
declare const playerExtrasTexts: {
  readonly share: 'Share';
  readonly shared: 'Link copied';
  readonly captionsNone: 'Captions: off';
  readonly captionsIn: 'Captions: {language}';
  readonly describe: 'Audio description';
  readonly fast: '2× speed';
  readonly picture: 'Play in a small window';
  readonly pictureFailed: 'This browser did not open the small window.';
  readonly pictureBack: 'Back to the large player';
  readonly save: 'Save';
  readonly saved: 'Saved';
  readonly savedNow: 'Saved for later in this browser';
  readonly unsavedNow: 'No longer saved';
  readonly copyLink: 'Copy the link';
  readonly copyByHand: 'This browser does not let us copy. Press the link and copy it yourself.';
  readonly sharedNow: 'Shared';
  readonly shareOpened: '{app} opens with the link';
  readonly shareEmail: 'Email';
  readonly shareSms: 'Text message';
  readonly seenAll: 'That was the last of {count} videos.';
  readonly seenAllBack: 'Back to the shop';
  readonly seenAllBackTo: 'Back to {product}';
  readonly seenAllAgain: 'From the beginning';
  readonly previousVideo: 'Previous video';
  readonly nextVideo: 'Next video';
  readonly playFrame: 'Play on {platform}';
  readonly playFrameMeans: 'This loads {platform}’s own player. {platform} then learns that you are here, and may set cookies.';
  readonly position: 'Position in the video';
  readonly positionOf: '{now} of {total}';
  readonly showText: 'Show the whole text';
  readonly hideText: 'Show less';
  readonly products: 'In this video';
  readonly openProduct: '{product}, {price}. View product';
  readonly add: 'Add';
  readonly addNow: '{add} · {price}';
  readonly addProduct: '{add} · {price}, {product}';
  readonly videoFailedWithProducts: 'This video cannot be played here. You can still open its products.';
  readonly videoFailed: 'This video cannot be played here.';
  readonly offline: 'You are offline. The video goes on when you are connected again.';
  readonly offlineWithProducts: 'You are offline. The video goes on when you are connected again. You can still open its products.';
};
type PlayerExtrasTexts = { [K in keyof typeof playerExtrasTexts]: Message };
/** English texts of the product sheet and the way to the cart. */
declare const productTexts: {
  readonly closeProduct: 'Close product';
  readonly was: 'was';
  readonly priceUnsure: 'The cart shows the final price.';
  readonly taxIncluded: 'Tax included';
  readonly taxExcluded: 'Plus tax';
  readonly onlyLeft: '{left} left';
  readonly sale_backorder: 'Out of stock now. You can order it, and it is sent when it is back.';
  readonly sale_preorder: 'Not out yet. You can order it, and it is sent when it is.';
  readonly sale_no_price: 'The price is on the product page.';
  readonly sale_elsewhere: 'Sold by another shop.';
  readonly sale_group: 'Several products. Choose among them on the product page.';
  readonly sale_on_page: 'Not sold from here. The product page says more.';
  readonly pictures: 'Pictures of {title}';
  readonly rating: {
    readonly one: 'Rated {value} out of 5 by 1 customer';
    readonly other: 'Rated {value} out of 5 by {count} customers';
  };
  readonly inThisVideo: 'In this video';
  readonly details: 'See full details';
  readonly notLoaded: 'The product could not be loaded. Check your connection and try again.';
  readonly valueSoldOut: '{value}, sold out';
  readonly valueImpossible: '{value}, not made in this combination';
  readonly quantity: 'Quantity';
  readonly less: 'One less';
  readonly more: 'One more';
  readonly add: 'Add';
  readonly addNow: '{add} · {price}';
  readonly buyNow: 'Buy now';
  readonly adding: 'Adding';
  readonly added: 'Added';
  readonly soldOut: 'Sold out';
  readonly choose: 'Choose {option}';
  readonly viewProduct: 'View product';
  readonly viewSeller: 'Go to the seller';
  readonly viewCart: 'View cart';
  readonly checkOut: 'Check out';
  readonly inCart: 'In your cart';
  readonly sent: 'Sent';
  readonly sentToCart: 'Sent to your cart';
  readonly undo: 'Undo';
  readonly addAnother: 'Add another';
  readonly saidAdded: '{title} is in your cart.';
  readonly saidSent: '{title} was sent to your cart.';
  readonly saidUndone: 'Taken out of your cart.';
  readonly saidKept: 'This could not be taken out here. Change it in your cart.';
  readonly checkoutRefused: 'The checkout could not be opened, and nothing was charged. Go there from your cart.';
  readonly failed: 'This could not be added. Try again, or use the product page.';
  readonly cart: 'View cart';
  readonly cartCount: 'View cart, {count} in it';
};
type ProductTexts = { [K in keyof typeof productTexts]: Message };
/** Why the shop refused, in English: what happened and what to do. A number stands in a text only when the shop stated it. */
declare const refusalTexts: {
  readonly partly: 'Only {actual} of {requested} could be added.';
  readonly instead: 'The shop put {actual} into your cart, not {requested}.';
  readonly leftOneHeld: 'Only 1 left, and it is in your cart.';
  readonly leftTwoHeld: 'Only 2 left, and both are in your cart.';
  readonly leftAllHeld: 'Only {limit} left, and all of them are in your cart.';
  readonly left: 'Only {limit} left.';
  readonly leftWithHeld: 'Only {limit} left, {inCart} of them in your cart.';
  readonly fewerThan: 'There are not {requested} of this left. Try fewer.';
  readonly noneLeft: 'There are no more of this left.';
  readonly atMost: 'You can have {limit} of this at most.';
  readonly atMostOneHeld: 'You can have 1 of this at most, and it is in your cart.';
  readonly atMostHeld: 'You can have {limit} of this at most, and they are in your cart.';
  readonly overLimit: 'The shop does not sell that many of this at once. Try fewer.';
  readonly atLeast: 'The shop sells at least {min} of this at once.';
  readonly underLimit: 'The shop does not sell that few of this. Try more.';
  readonly inSteps: 'This is sold in steps of {increment}.';
  readonly inOtherSteps: 'This is not sold in that number. Try another.';
  readonly soldOutNow: 'This is sold out.';
  readonly gone: 'This choice is no longer sold. Choose another.';
  readonly chooseFirst: 'Choose the options first.';
  readonly notSold: 'This cannot be bought online at the moment.';
  readonly timedOut: 'Your visit to the shop timed out. Try again.';
  readonly busy: 'The shop is busy, and your cart is as it was. Try again in a moment.';
  readonly cartChanged: 'Your cart changed in the meantime. Try again.';
  readonly notAccepted: 'The shop did not accept this. Its product page says more.';
  readonly unreachable: 'The shop could not be reached. Check your connection and your cart, then try again.';
  readonly blocked: 'The shop did not let this through. Try again, or use its product page.';
  readonly failed: "This could not be added. Try again, or use the product page.";
  readonly tryAgain: 'Try again';
  readonly tryAgainIn: 'Try again in {time}';
  readonly productPage: 'See the product page';
  readonly chooseAnother: 'Choose another';
  readonly changeQuantity: 'Change the quantity';
};
type RefusalTexts = { [K in keyof typeof refusalTexts]: Message };
/** English texts of the shelf of saved videos. */
declare const savedTexts: {
  readonly save: 'Save';
  readonly undo: 'Undo';
  readonly savedHeading: 'Saved videos';
  readonly savedNone: 'Nothing saved yet';
  readonly savedHow: 'Press “{save}” on a video, and you find it here again. It is kept in this browser only.';
  readonly savedRemove: 'Remove from saved: {title}';
  readonly savedRemoveAll: 'Remove all';
  readonly savedGone: {
    readonly one: '1 video is no longer saved';
    readonly other: '{count} videos are no longer saved';
  };
};
type SavedTexts = { [K in keyof typeof savedTexts]: Message };
declare const shelfTexts: {
  readonly heading: "Seen on creators";
  readonly cardLabel: 'Play video by {creator}';
  readonly cardLabelOwn: 'Play video: {title}';
  readonly cardLabelTitled: 'Play video by {creator}: {title}';
  readonly storyLabel: 'Play {count} videos by {creator}';
  readonly watched: 'Watched';
  readonly showMore: 'Show more';
  readonly shownOf: '{shown} of {count} videos are shown';
  readonly dismiss: 'Close this video';
  readonly previous: 'Previous videos';
  readonly next: 'Next videos';
  readonly pausePreviews: 'Pause previews';
  readonly playPreviews: 'Play previews';
  readonly priceFrom: 'From {price}';
  readonly was: 'was';
  readonly soldOut: 'Sold out';
  readonly seePrice: 'See price';
  readonly backorder: 'Backorder';
  readonly preorder: 'Preorder';
  readonly disclosure_gifted: 'Gifted';
  readonly disclosure_paid: 'Ad';
  readonly disclosure_affiliate: 'Affiliate';
  readonly disclosure_employee: 'Employee';
  readonly disclosure_brand_owned: 'Brand video';
  readonly disclosure_ai_generated: 'AI-generated';
  readonly loading: 'Loading…';
  readonly playerFailed: 'The video could not be opened. Check your connection and try again.';
};
type ShelfTexts = { [K in keyof typeof shelfTexts]: Message };
type Texts = ShelfTexts & PlayerTexts & PlayerExtrasTexts & ProductTexts & RefusalTexts & CartTexts & CreatorTexts & SavedTexts;
/** What the option `texts` may name: also what comes by itself where a shelf has questions, likes, or a live. */
type TextKey = keyof Texts | keyof CommentsTexts | keyof LikesTexts | keyof LiveTexts;
/** A whole language; one that lacks a text, or has one that nothing shows, does not compile. */
type Language = Readonly<Texts & {
  language: Exclude<LanguageCode, 'en'>;
}>;
export { LanguageCode as i, TextKey as n, Message as r, Language as t };