export declare const shelfTexts: {
    readonly heading: "Seen on creators";
    readonly cardLabel: 'Play video by {creator}';
    readonly cardLabelTitled: 'Play video by {creator}: {title}';
    readonly previous: 'Previous videos';
    readonly next: 'Next videos';
    readonly pausePreviews: 'Pause previews';
    readonly playPreviews: 'Play previews';
    readonly was: 'was';
    readonly soldOut: 'Sold out';
    readonly disclosure_gifted: 'Gifted';
    readonly disclosure_paid: 'Ad';
    readonly disclosure_affiliate: 'Affiliate';
    readonly disclosure_employee: 'Employee';
    readonly disclosure_brand_owned: 'Brand video';
    readonly disclosure_ai_generated: 'AI-generated';
    readonly playerFailed: 'The video could not be opened. Check your connection and try again.';
};
export type ShelfTexts = {
    [K in keyof typeof shelfTexts]: string;
};
