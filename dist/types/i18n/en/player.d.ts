/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
export declare const playerTexts: {
    readonly playerLabel: 'Videos from creators';
    readonly slide: 'video';
    readonly slideLabel: '{index} of {count}: {creator}. {title}';
    readonly close: 'Close';
    readonly play: 'Play';
    readonly pause: 'Pause';
    readonly fast: '2× speed';
    readonly sound: 'Sound';
    readonly soundOn: 'Turn sound on';
    readonly soundOff: 'Turn sound off';
    readonly captionsNone: 'Captions: off';
    readonly captionsIn: 'Captions: {language}';
    readonly soldOut: 'Sold out';
    readonly was: 'was';
};
export type PlayerTexts = {
    [K in keyof typeof playerTexts]: string;
};
