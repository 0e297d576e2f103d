export type Body = {
    text: string;
    reason?: never;
} | {
    reason: 'too_large' | 'too_slow' | 'cut_off';
    text?: never;
};
/**
 * The body as text. Nothing is read beyond `maxBytes`, nor after the deadline: a sender that trickles would hold its connection
 * for as long as it likes.
 *
 * @param startDeadline - begins to wait, calls back when the time is over, and answers with what stops it.
 */
export declare function readBody(request: Request, maxBytes: number, startDeadline?: (onOver: () => void) => () => void): Promise<Body>;
