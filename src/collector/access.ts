import { createHash, timingSafeEqual } from 'node:crypto';

const COOKIE = 'reelshelf_report';
const KEPT_SECONDS = 30 * 86_400;

/** Who may see the report: whoever has the token, as `Authorization: Bearer`, as `?token=`, or as the cookie that signing in sets. */
export interface Access {
  allows(request: Request, url: URL): boolean;
  isToken(candidate: string): boolean;
  /** `Set-Cookie` for the browser that has shown the token. Without a path it holds for the folder that the page stands in. */
  cookie(isSecure: boolean): string;
}

export function createAccess(token: string): Access {
  // Digests are compared, so that neither length nor content shows in the time it takes.
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(token);
  // The cookie proves that the token was known without being it.
  const ticket = createHash('sha256')
    .update('reelshelf report cookie\n')
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
      const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(
        request.headers.get('cookie') ?? '',
      )?.[1];
      return cookie !== undefined && timingSafeEqual(digest(cookie), wantedTicket);
    },
    cookie: (isSecure) =>
      `${COOKIE}=${ticket}; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`,
  };
}
