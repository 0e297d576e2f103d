import { failure, success, type Result } from '../../../tools/result.js';

/** Where a ClickHouse server is, and who we are to it. */
export interface ClickhouseAddress {
  /** Of its HTTP interface: `https://events-db.example:8443`. */
  url: string;
  database: string;
  username: string;
  password: string;
  /** The name of the cluster, where tables are to be replicated; `null` for one server. */
  cluster: string | null;
}

export const SHAPE = 'clickhouse://user:password@host:8123/database';

/**
 * Reads `clickhouse://user:password@host:8123/database`; `clickhouses://`, or `?secure` behind it, is the same over TLS, and
 * `?cluster=<name>` replicates the tables there. Left out, the port is 8123 (8443 over TLS), the user and the database `default`.
 *
 * @param secret - the password, where the address has none.
 * @returns a sentence that says what was received and what was expected; it never repeats a password.
 */
export function readClickhouseAddress(
  written: string,
  secret?: string,
): Result<ClickhouseAddress, string> {
  const wrong = (what: string) =>
    failure(`The address of the store ${what}; expected one such as ${SHAPE}.`);
  const scheme = /^([a-z]+):\/\//i.exec(written)?.[1]?.toLowerCase();
  if (scheme !== 'clickhouse' && scheme !== 'clickhouses')
    return wrong(scheme ? `begins with ${scheme}://` : 'has no clickhouse:// at its beginning');
  let parsed: URL;
  try {
    parsed = new URL(written.replace(/^[a-z]+/i, 'http'));
  } catch {
    return wrong('cannot be read (a password with @, / or # is written with %40, %2F, %23)');
  }
  const unknown = [...parsed.searchParams.keys()].find(
    (name) => name !== 'secure' && name !== 'cluster',
  );
  if (unknown !== undefined) return wrong(`has "${unknown}" behind the question mark`);
  const database = decode(parsed.pathname.replace(/^\/|\/$/g, '')) || 'default';
  const cluster = parsed.searchParams.get('cluster');
  if (!/^\w{1,100}$/.test(database) || (cluster !== null && !/^[\w.-]{1,100}$/.test(cluster)))
    return wrong('has a name in it that is more than letters, digits and underscores');
  const secure = parsed.searchParams.get('secure');
  const isSecure =
    scheme === 'clickhouses' || (secure !== null && secure !== '0' && secure !== 'false');
  // The port that belongs to http is left out by URL, and nobody means it.
  const port = /:(\d+)(?:[/?]|$)/.exec(
    written.replace(/^[a-z]+:\/\/[^/?]*@?/i, (host) => host.slice(host.lastIndexOf('@') + 1)),
  )?.[1];
  return success({
    url: `${isSecure ? 'https' : 'http'}://${parsed.hostname}:${parsed.port || port || (isSecure ? 8443 : 8123)}`,
    database,
    username: decode(parsed.username) || 'default',
    password: decode(parsed.password) || (secret ?? ''),
    cluster,
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
