/** What decides whether a video may start by itself. */
interface AutoplayCase {
    /** The shopper asked for this very video: a tap on its card, its play button. Then it is no autoplay. */
    asked: boolean;
    /** At least half of it can be seen, and the document is visible. */
    visible: boolean;
    reducedMotion: boolean;
    saveData: boolean;
}
/** Whether a video may start now. Being refused by the browser is another matter: see {@link afterRefusal}. */
export declare function mayAutoplay({ asked, visible, reducedMotion, saveData }: AutoplayCase): boolean;
/**
 * What to do when the browser refused `play()`: browsers let a silent video start where they refuse one with sound, so sound
 * is given up once; a refused silent video (Low Power Mode) waits for the shopper's tap.
 */
export declare function afterRefusal(wasMuted: boolean): 'retry_muted' | 'wait_for_tap';
export {};
