/**
 * Takes orders for reports. Who asks for a report that is being made gets that one; if events were stored since it was begun,
 * the next one, which all who ask meanwhile share. Few are made at once, so that open pages, however many, cost no more than
 * a few.
 *
 *     page 1 ──► making ─────────────► page 1
 *     page 2 ──────┴─ (nothing new) ─► page 2
 *                        stored
 *     page 3 ────────────────┴─ waits ──► making ──► pages 3 and 4
 *     page 4 ──────────────────────┘
 */
export interface ReportDesk<T> {
    /** @param what - the same for the same days, zone and filter. */
    ask(shop: string, what: string, make: () => Promise<T>): Promise<T>;
    /** Something was stored that reports begun before do not know. */
    changed(shop: string): void;
    /** How long the shop's last report took. */
    lastMs(shop: string): number;
}
export declare function createReportDesk<T>(nowMs: () => number): ReportDesk<T>;
