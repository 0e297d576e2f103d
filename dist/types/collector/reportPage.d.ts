/** The page's frame. Its script draws everything else; nothing of the data is ever part of the HTML. */
export declare function reportPage(imageOrigins: readonly string[]): Response;
/** Asks for the token. Works without script, and keeps the token out of addresses and histories. */
export declare function signInPage(wasWrong: boolean): Response;
/** The page's script or style, from the built files. */
export declare function reportAsset(folder: string, name: string): Promise<Response>;
