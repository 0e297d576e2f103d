/** Whether a Content Security Policy lets a page have an address (CSP Level 3, as far as lists of hosts go). */

import type { Line } from './visit.js';

export type Kind = 'script-src-elem' | 'connect-src' | 'img-src' | 'media-src';

const FALLBACKS: Record<Kind, readonly string[]> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'media-src': ['media-src', 'default-src'],
};

/** @returns a line for an address that a policy of the page refuses. */
export type PolicyCheck = (kind: Kind, address: string, what: string) => Line[];

/** @param policies - of the header, where several may stand behind one another, and of the page. */
export function createPolicyCheck(
  policies: readonly string[],
  page: string,
  nonce: string | undefined,
): PolicyCheck {
  const each = policies.flatMap((policy) => policy.split(',')).filter((policy) => policy.trim());
  return (kind, address, what) => {
    const by = each.flatMap((policy) => refusedBy(policy, kind, address, page, nonce) ?? [])[0];
    if (by === undefined) return [];
    const { origin } = new URL(address);
    const own = origin === new URL(page).origin ? "'self'" : origin;
    const isStrict = /'strict-dynamic'|'nonce-/i.test(by) && kind === 'script-src-elem';
    const doThis = isStrict
      ? 'Put the page’s nonce on the tag (nonce="…"); everything else inherits it'
      : `Add ${own} to ${kind.replace('-elem', '')}`;
    return [
      {
        level: 'fault',
        code: 'CSP',
        message: `The page’s Content-Security-Policy refuses ${what} (${by}). ${doThis}.`,
      },
    ];
  };
}

/**
 * @param nonce - of the tag that asks.
 * @returns the directive that refuses the address, as it is written; `null` when it may be had.
 */
export function refusedBy(
  policy: string,
  kind: Kind,
  address: string,
  page: string,
  nonce?: string,
): string | null {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  const name = FALLBACKS[kind].find((each) => directives.has(each));
  if (name === undefined) return null;
  const sources = directives.get(name) ?? [];
  const isScript = kind === 'script-src-elem';
  if (isScript && nonce && sources.includes(`'nonce-${nonce}'`)) return null;
  // With this, lists of hosts are not read any more.
  const isStrict = isScript && sources.some((source) => /^'strict-dynamic'$/i.test(source));
  const isAllowed =
    !isStrict && sources.some((source) => allows(source, new URL(address), new URL(page)));
  return isAllowed ? null : `${name} ${sources.join(' ')}`.trim();
}

function allows(source: string, address: URL, page: URL): boolean {
  const text = source.toLowerCase();
  if (text === "'self'") return address.origin === page.origin;
  if (text === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return text === address.protocol;
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  if (!host) return false;
  const isScheme = scheme
    ? `${scheme.toLowerCase()}:` === address.protocol ||
      (scheme.toLowerCase() === 'http' && address.protocol === 'https:')
    : address.protocol === page.protocol || address.protocol === 'https:';
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.')
    ? address.hostname.endsWith(name.slice(1))
    : name === '*' || name === address.hostname;
  const own = address.port || (address.protocol === 'https:' ? '443' : '80');
  const isPort = port === '*' || (port ? port === own : address.port === '');
  const isPath =
    !path || path === '/'
      ? true
      : path.endsWith('/')
        ? address.pathname.startsWith(path)
        : address.pathname === path;
  return isScheme && isHost && isPort && isPath;
}
