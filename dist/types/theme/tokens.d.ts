/**
 * The design tokens: public custom property, default, meaning. `tokens.css` reads each with its default, README prints this
 * table, and a check keeps the two together. System colours follow the host's `color-scheme`, so dark mode needs no setting.
 */
export declare const tokens: readonly [{
    readonly name: '--reelshelf-accent';
    readonly fallback: 'CanvasText';
    readonly meaning: 'Primary button, progress, selected option.';
}, {
    readonly name: '--reelshelf-on-accent';
    readonly fallback: 'Canvas';
    readonly meaning: 'Text on the accent.';
}, {
    readonly name: '--reelshelf-surface';
    readonly fallback: 'Canvas';
    readonly meaning: 'Product sheet and drawer background.';
}, {
    readonly name: '--reelshelf-on-surface';
    readonly fallback: 'CanvasText';
    readonly meaning: 'Text on the surface.';
}, {
    readonly name: '--reelshelf-scrim';
    readonly fallback: 'rgb(0 0 0 / 0.72)';
    readonly meaning: 'Darkest end of the shade that keeps text readable over video.';
}, {
    readonly name: '--reelshelf-radius';
    readonly fallback: '12px';
    readonly meaning: 'Corner of cards; buttons and pictures derive from it.';
}, {
    readonly name: '--reelshelf-gap';
    readonly fallback: '10px';
    readonly meaning: 'Space between cards.';
}, {
    readonly name: '--reelshelf-font';
    readonly fallback: 'inherit';
    readonly meaning: 'Font family.';
}, {
    readonly name: '--reelshelf-card-width';
    readonly fallback: '208px';
    readonly meaning: 'Widest a card becomes; on phones 2.3 cards fill the width.';
}, {
    readonly name: '--reelshelf-z';
    readonly fallback: '2147483000';
    readonly meaning: 'Stacking order of notices; the player is in the top layer.';
}];
