import { createHash, timingSafeEqual } from 'node:crypto';

const KEPT_SECONDS = 30 * 86_400;

/** Who may see a page of the merchant's: whoever has the token, as `Authorization: Bearer`, as `?token=`, or as the cookie that signing in sets. */
export interface Access {
  allows(request: Request, url: URL): boolean;
  isToken(candidate: string): boolean;
  /** `Set-Cookie` for the browser that has shown the token. Without a path it holds for the folder that the page stands in. */
  cookie(isSecure: boolean): string;
}

/** @param page - gives the cookie its name. @param isKept - for a month; else until the browser is closed. */
export function createAccess(token: string, page: string, isKept = true): Access {
  const name = `reelshelf_${page}`;
  // Digests are compared, so that neither length nor content shows in the time it takes.
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(token);
  // The cookie proves that the token was known without being it.
  const ticket = createHash('sha256')
    .update(`reelshelf ${page} cookie\n`)
    .update(token)
    .digest('base64url');
  const wantedTicket = digest(ticket);
  const isToken = (candidate: string) => timingSafeEqual(digest(candidate), wanted);

  return {
    isToken,
    allows(request, url) {
      const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined) return isToken(bearer);
      const shown = url.searchParams.get('token');
      if (shown !== null) return isToken(shown);
      const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(
        request.headers.get('cookie') ?? '',
      )?.[1];
      return cookie !== undefined && timingSafeEqual(digest(cookie), wantedTicket);
    },
    cookie: (isSecure) =>
      `${name}=${ticket};${isKept ? ` Max-Age=${KEPT_SECONDS};` : ''} HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`,
  };
}
