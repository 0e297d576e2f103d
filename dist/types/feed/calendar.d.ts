/** A campaign: moments of the merchant's own clock. A date alone means that whole day, its last included. */
export interface ShowWindow {
    from?: string | undefined;
    until?: string | undefined;
    /** IANA name; UTC when absent. */
    timeZone?: string | undefined;
}
/** Reads the feed's moments. Make one for each pass over a feed: it remembers `Intl`'s formatters, which are slow to make. */
export interface Calendar {
    hasZone(timeZone: string): boolean;
    /**
     * Milliseconds since the Unix epoch. A moment with an offset means itself; one without is read on the clock of `timeZone`.
     *
     * @param edge - what a date alone stands for: the first instant of that day, or the first instant after it.
     * @returns `NaN` for a day that does not exist (`2026-02-30`) and for an unknown zone.
     */
    toMs(moment: string, timeZone: string | undefined, edge: 'start' | 'end'): number;
}
export declare function createCalendar(): Calendar;
/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
export declare function isOpen(calendar: Calendar, window: ShowWindow, nowMs: number): boolean;
