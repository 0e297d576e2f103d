export declare const help: readonly string[];
