/** What the document says of its own address: the canonical one, and the one it was loaded from. */
export declare function readPublicAddress({ document, performance }: Window): {
    canonical: string | undefined;
    loadedUrl: string | undefined;
};
