/**
 * ClickHouse servers of this machine, each on a folder of its own: the distribution's, which is of 2018, and a current engine behind
 * `bridge.mjs`. Both can be killed and started again on the same data.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export const hasDebian = () => spawnSync('clickhouse-server', ['--help']).error === undefined;
export const hasCurrent = () => existsSync(join(here, 'node_modules', 'chdb'));

/** The distribution's. It knows the user `shop` with the password `s3cret/@`, and `default` without one. */
export function createDebian() {
  return createRunning('debian', (folder, ports) => {
    writeFileSync(join(folder, 'config.xml'), configOf(folder, ports));
    writeFileSync(join(folder, 'users.xml'), USERS);
    return ['clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`]];
  });
}

export function createCurrent() {
  return createRunning('current', (folder, [port]) => [
    process.execPath,
    [join(here, 'bridge.mjs'), join(folder, 'data'), String(port)],
  ]);
}

function createRunning(name, commandOf) {
  const folder = mkdtempSync(join(tmpdir(), `reelshelf-clickhouse-${name}-`));
  let ports = [];
  let child = null;
  let ended = Promise.resolve();
  const end = async (signal) => {
    child?.kill(signal);
    await ended;
    child = null;
  };
  return {
    name,
    /** Answers with its address, without a database; the same each time. */
    async start() {
      if (ports.length === 0) ports = [await freePort(), await freePort(), await freePort()];
      const [command, args] = commandOf(folder, ports);
      let log = '';
      child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part) => (log = (log + part).slice(-10_000)));
      let isOver = false;
      ended = new Promise((resolve) => child.once('exit', resolve)).then(
        () => void (isOver = true),
      );
      for (let tries = 0; tries < 600; tries += 1) {
        const isUp = await fetch(`http://127.0.0.1:${ports[0]}/?query=SELECT%201`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (isUp) return `clickhouse://127.0.0.1:${ports[0]}`;
        if (isOver) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await end('SIGKILL');
      throw new Error(`The ${name} ClickHouse did not come up:\n${log}`);
    },
    pid: () => child?.pid,
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function configOf(folder, [http, tcp, between]) {
  for (const name of ['data', 'tmp', 'formats']) mkdirSync(join(folder, name), { recursive: true });
  return `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><format_schema_path>${folder}/formats/</format_schema_path>
  <mark_cache_size>268435456</mark_cache_size><users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
</yandex>`;
}

const USERS = `<yandex>
  <profiles><default><max_memory_usage>6000000000</max_memory_usage></default></profiles>
  <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
    <shop><password>s3cret/@</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></shop>
  </users>
  <quotas><default></default></quotas>
</yandex>`;
