/** One caption: text only, lines kept. */
export interface Cue {
    startSeconds: number;
    endSeconds: number;
    text: string;
}
/**
 * Reads WebVTT. We draw captions ourselves, above the product bar, so only times and words are wanted: tags, settings, styles
 * and notes are left out, and a file that is no WebVTT has no cues.
 */
export declare function parseVtt(raw: string): Cue[];
