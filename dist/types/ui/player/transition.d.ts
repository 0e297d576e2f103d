/**
 * Grows the stage out of the card that was tapped, or puts it back; without a card in view it fades and scales a little. Not the
 * document's view transitions: those would freeze and fade the shop's whole page.
 *
 * @returns settles when the picture stands still.
 */
export declare function morph(isOpening: boolean, dialog: HTMLElement, stage: HTMLElement, card: Element | null): Promise<void>;
