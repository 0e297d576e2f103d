import type { OptionName } from './options.js';
/** The options table of the README. `attribute`: whether markup can set it. */
export declare const optionDocs: Record<OptionName, {
    type: string;
    fallback: string;
    meaning: string;
    attribute: boolean;
}>;
