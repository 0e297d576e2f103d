/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
export declare const playerExtrasTexts: {
    readonly share: 'Share';
    readonly shared: 'Link copied';
    readonly previousVideo: 'Previous video';
    readonly nextVideo: 'Next video';
    readonly position: 'Position in the video';
    readonly positionOf: '{now} of {total}';
    readonly more: 'Show the whole text';
    readonly less: 'Show less';
    readonly products: 'In this video';
    readonly openProduct: '{product}, {price}. View product';
    readonly soldOut: 'Sold out';
    readonly failedWithProducts: 'This video cannot be played here. You can still open its products.';
    readonly failed: 'This video cannot be played here.';
    readonly offline: 'You are offline. The video goes on when you are connected again.';
    readonly offlineWithProducts: 'You are offline. The video goes on when you are connected again. You can still open its products.';
    readonly tryAgain: 'Try again';
    readonly productFailed: 'This could not be shown. Check your connection and try again.';
    readonly offlineProduct: 'You are offline. This is shown when you are connected again.';
};
export type PlayerExtrasTexts = {
    [K in keyof typeof playerExtrasTexts]: string;
};
