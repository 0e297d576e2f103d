/** A PostgreSQL of its own in one folder, thrown away with it: nothing of the machine's own databases is touched. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
/** Nothing here has to survive a power cut, and this is most of what makes it quick. */
const CARELESS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  'log_min_messages=fatal',
  'max_connections=100',
];
const FORCED_AFTER_MS = 5_000;

/**
 * @param stops - gets what stops it as soon as it runs, which is before it answers.
 * @returns {Promise<{ url: string, pid: number }>}
 */
export async function startPostgres(folder, stops) {
  const bin = findPrograms() ?? installPrograms();
  const user = postgresUser();
  const cluster = join(resolve(folder), 'postgres');
  letIn(dirname(cluster), user);
  await stopLeftOver(cluster);
  const options = { ...user, cwd: dirname(cluster), stdio: ['ignore', 2, 2] };
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    const made = spawnSync(
      join(bin, 'initdb'),
      [
        '-D',
        cluster,
        '-U',
        'postgres',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
        '--no-instructions',
      ],
      options,
    );
    if (made.status !== 0)
      throw new Error(`initdb failed: ${made.error ?? `status ${made.status}`}`);
  }
  const port = await freePort();
  // Sockets of the file system have short path limits, and the folder may be deep: TCP on this machine only.
  const settings = [
    ...CARELESS,
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, ...settings], options);
  const ended = new Promise((done) => server.once('exit', done));
  stops.push(async () => {
    // Fast, not smart: it does not wait for whoever is still connected.
    server.kill('SIGINT');
    const forced = setTimeout(() => server.kill('SIGQUIT'), FORCED_AFTER_MS);
    await ended;
    clearTimeout(forced);
  });
  const at = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  const ask = (program, ...rest) =>
    spawnSync(join(bin, program), [...at, ...rest], { encoding: 'utf8', cwd: '/' });
  while (ask('pg_isready', '-q').status !== 0) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    await wait(50);
  }
  if (
    !ask(
      'psql',
      '-Atc',
      "select 1 from pg_database where datname = 'medusa'",
      'postgres',
    ).stdout.trim()
  )
    ask('createdb', 'medusa');
  return { url: `postgres://postgres@127.0.0.1:${port}/medusa`, pid: server.pid };
}

function findPrograms() {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const inPath = (process.env.PATH ?? '').split(':');
  return [...versions.map((version) => join(DEBIAN, version, 'bin')), ...inPath].find(
    (bin) => bin && existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')),
  );
}

function installPrograms() {
  const asRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (asRoot) {
    process.stderr.write('PostgreSQL is missing: apt-get install -y postgresql\n');
    const options = {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    // A new machine has no lists yet.
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', 'postgresql'], options);
  }
  const bin = findPrograms();
  if (!bin)
    throw new Error(
      'PostgreSQL is missing. Debian and Ubuntu: apt-get install postgresql; elsewhere have initdb and postgres in the PATH.',
    );
  return bin;
}

/** PostgreSQL refuses to run as root; then it runs as the user its package made. */
function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function letIn(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true });
  if (uid === undefined) return;
  chownSync(folder, uid, gid);
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) {
    const { mode } = statSync(at);
    if (mode & 0o001) continue;
    // A temporary folder is its maker's alone; passing through it shows nobody what is in it.
    if (!at.startsWith(join(tmpdir(), '/')))
      throw new Error(
        `The user postgres cannot pass through ${at}: chmod o+x, or another --data folder`,
      );
    chmodSync(at, mode | 0o001);
  }
}

/** Whoever started it last was killed before it could stop it. */
async function stopLeftOver(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const isOurs = () =>
    existsSync(file) &&
    existsSync(`/proc/${pid}/cmdline`) &&
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
  if (isOurs()) process.kill(pid, 'SIGINT');
  while (isOurs()) await wait(50);
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
