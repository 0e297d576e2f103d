/** Which days are looked at, and how. `days` counts back from today; `custom` names them. */
export interface Choice {
    preset: 'today' | 'week' | 'month' | 'custom';
    from: string;
    to: string;
    shop: string | null;
    influenced: boolean;
}
/** @param nowMs - presets follow it: a page left open over midnight shows the new day. */
export declare function chosenDays(choice: Choice, timeZone: string, nowMs: number): {
    from: string;
    to: string;
};
/** The choice as it stands in the page's own address. */
export declare function choiceToQuery({ preset, from, to, shop, influenced }: Choice): string;
export declare function choiceFromQuery(text: string, today: string): Choice;
/** What the collector is asked. */
export declare function reportQuery(choice: Choice, timeZone: string, nowMs: number): Record<string, string>;
