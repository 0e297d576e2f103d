/** Whether an option is one of colours, by its name. */
export declare const isColourOption: (name: string) => boolean;
/** CSS colour of a value such as `Moss` or `Navy`; `null` when it is not known. The text label stands beside it in any case. */
export declare function swatchOf(value: string): string | null;
