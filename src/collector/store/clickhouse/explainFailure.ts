import { CollectorError } from '../../collectorError.js';
import type { ClickhouseAddress } from './address.js';

/** The oldest release whose SQL and whose files hold; the tests run on it. */
export const OLDEST = [18, 16] as const;

/** Codes of the server's own; old releases tell them in the text alone. */
export const codes = {
  unknownDatabase: 81,
  tableExists: 57,
  anotherInserts: 286,
  unfinished: 341,
} as const;

export function codeOf(error: unknown): number | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^\d+$/.test(code)) return Number(code);
  const told = /^\s*(?:Code: |.*?\bCode: )(\d+)/s.exec(String(message))?.[1];
  return told === undefined ? null : Number(told);
}

/** What the operator does about a server that does not let us in, or cannot be reached. */
export function explainFailure(address: ClickhouseAddress, cause: unknown): CollectorError {
  if (cause instanceof CollectorError) return cause;
  const { url, username, database, cluster } = address;
  const reason = reasonOf(cause);
  const say = (code: string, sentence: string) => new CollectorError(code, sentence, cause);
  switch (codeOf(cause)) {
    case 192:
    case 193:
    case 194:
    case 516:
      return say(
        'STORE_LOGIN',
        `The ClickHouse server at ${url} does not know the user "${username}" with this password. Check both in --store, or in REELSHELF_STORE and REELSHELF_STORE_PASSWORD.`,
      );
    case codes.unknownDatabase:
    case 291:
      return say(
        'STORE_LOGIN',
        `The ClickHouse server at ${url} has no database "${database}" that "${username}" may use, and it could not be made. Make it there (CREATE DATABASE ${database}), or name another one at the end of --store.`,
      );
    case 497:
    case 164:
      return say(
        'STORE_LOGIN',
        `"${username}" may not do everything that is needed in the database "${database}" at ${url}: ${reason} Give the user SELECT, INSERT, ALTER, CREATE TABLE and DROP TABLE there.`,
      );
    case 139:
    case 170:
      return say(
        'STORE_CLUSTER',
        `The ClickHouse server at ${url} cannot make tables on the cluster "${cluster ?? ''}": ${reason} Give --store a name that SELECT DISTINCT cluster FROM system.clusters tells, and each of its servers the macros {shard} and {replica}.`,
      );
    default:
      return say('STORE_UNREACHABLE', unreachable(url, cause, reason));
  }
}

function unreachable(url: string, cause: unknown, reason: string): string {
  const where = `The ClickHouse server at ${url} cannot be reached`;
  const code = String((cause as { code?: unknown }).code ?? '');
  if (code === 'ECONNREFUSED')
    return `${where}: nothing listens there. Start it, or correct host and port in --store; the port is that of its HTTP interface (8123, over TLS 8443), not 9000.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${where}: there is no host of this name. Correct it in --store.`;
  if (/CERT|SSL|TLS|EPROTO|self.signed/i.test(`${code} ${reason}`))
    return `${where} over TLS: ${reason} Where the server has no certificate, leave out "secure" and the s of clickhouses://; one of your own making is made known to Node by NODE_EXTRA_CA_CERTS.`;
  if (/socket hang up|ECONNRESET|Parse Error|HPE_/i.test(`${code} ${reason}`))
    return `${where}: what listens there hung up. It may be the port of another protocol (9000 is not HTTP: take 8123), or one that wants TLS (clickhouses://, port 8443).`;
  return `${where}: ${reason}`;
}

/** @throws CollectorError `STORE_TOO_OLD`. */
export function checkVersion(url: string, version: string): readonly [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return [major, minor];
  throw new CollectorError(
    'STORE_TOO_OLD',
    `The ClickHouse server at ${url} is of version ${version}; ${OLDEST.join('.')} or newer is needed, a current one is better. Update it.`,
  );
}

export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
    ?.replace(/, e\.what\(\) = DB::Exception$/, '')
    .slice(0, 300)
    .replace(/\.?$/, '.') ?? '';
