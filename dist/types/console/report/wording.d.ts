import type { Sum } from '../../collector/reports/shared/types.js';
import { texts } from './texts.js';
type TextKey = keyof typeof texts;
/** Keys that come in a `.one` and a `.other`. */
type Counted = {
    [K in TextKey]: K extends `${infer Base}.one` ? Base : never;
}[TextKey];
/** Words and numbers of the page, as an English-speaking merchant writes them. */
export interface Wording {
    text(key: TextKey, values?: Record<string, string | number>): string;
    /** `1 order`, `12 orders`. */
    counted(key: Counted, count: number): string;
    count(value: number): string;
    /** `62 %` of 0.62; with a decimal where a whole number would read as none. */
    percent(share: number): string;
    /** `$410 and €90`; an empty text for no sums. */
    money(sums: readonly Sum[]): string;
    /** `Tue 13 Oct`, or `14:00` for hours. */
    moment(atMs: number, unit: 'hour' | 'day' | 'week'): string;
    /** `Tuesday, 13 October`. */
    longMoment(atMs: number, unit: 'hour' | 'day' | 'week'): string;
    /** `8 to 14 October`, from two ISO days. */
    days(from: string, to: string): string;
    /** `2 minutes ago`. */
    ago(ms: number): string;
}
export declare function createWording(locale: string, timeZone: string): Wording;
export {};
