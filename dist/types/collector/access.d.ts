/** Who may see the report: whoever has the token, as `Authorization: Bearer`, as `?token=`, or as the cookie that signing in sets. */
export interface Access {
    allows(request: Request, url: URL): boolean;
    isToken(candidate: string): boolean;
    /** `Set-Cookie` for the browser that has shown the token. Without a path it holds for the folder that the page stands in. */
    cookie(isSecure: boolean): string;
}
export declare function createAccess(token: string): Access;
