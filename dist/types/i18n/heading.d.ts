/** The shelf's heading where the merchant gives none. By itself, since the tag reserves space with it before any texts are there. */
export declare const DEFAULT_HEADING = "Seen on creators";
