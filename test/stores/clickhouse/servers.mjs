/**
 * ClickHouse servers of this machine, each on a folder of its own: the distribution's, which is of 2018, and a current engine behind
 * `bridge.mjs`. Both can be killed and started again on the same data. Of the distribution's there are replicas, too, with the keeper of
 * what they have in common.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export const hasDebian = () => spawnSync('clickhouse-server', ['--help']).error === undefined;
const KEEPER = '/usr/share/java/zookeeper.jar';
/** What replicas need beside the server: ZooKeeper, and a Java for it. */
export const hasKeeper = () => existsSync(KEEPER) && spawnSync('java', ['-version']).status === 0;
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

/** The name that the servers of {@link createReplicas} know their cluster by. */
export const CLUSTER = 'shops';

/** So many of the distribution's servers as one cluster, and their keeper. */
export async function createReplicas(count) {
  const keeperPort = await freePort();
  const keeper = createRunning(
    'keeper',
    (folder) => [
      'java',
      [
        '-cp',
        KEEPER,
        '-Xmx128m',
        '-Dzookeeper.admin.enableServer=false',
        KEEPER_CLASS,
        String(keeperPort),
        folder,
      ],
    ],
    [keeperPort],
    keeps,
  );
  const ports = await Promise.all(
    Array.from({ length: count }, () => Promise.all([freePort(), freePort(), freePort()])),
  );
  const replicas = ports.map((own, index) =>
    createRunning(
      `replica ${index + 1}`,
      (folder) => {
        const shared = `${clusterOf(
          ports.map(([, tcp]) => tcp),
          keeperPort,
        )}
  <macros><shard>1</shard><replica>${index + 1}</replica></macros>`;
        writeFileSync(join(folder, 'config.xml'), configOf(folder, own, shared));
        writeFileSync(join(folder, 'users.xml'), USERS);
        return ['clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`]];
      },
      own,
      isInCluster,
    ),
  );
  return {
    replicas,
    async start() {
      await keeper.start();
      return Promise.all(replicas.map((replica) => replica.start()));
    },
    async remove() {
      for (const each of [...replicas, keeper]) await each.remove();
    },
  };
}

/** @param ports - that for HTTP first. */
function createRunning(name, commandOf, ports = [], isUpAt = answers) {
  const folder = mkdtempSync(join(tmpdir(), `reelshelf-clickhouse-${name.replace(' ', '-')}-`));
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
        const isUp = await isUpAt(ports[0]);
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

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/?query=SELECT%201`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A replica answers before it looks for what the cluster is to do, and dies of a statement to the cluster until then. */
const isInCluster = (port) =>
  fetch(
    `http://127.0.0.1:${port}/?query=${encodeURIComponent("SELECT value > 0 FROM system.metrics WHERE metric = 'ZooKeeperWatch'")}`,
  ).then(
    async (answer) => (await answer.text()).trim() === '1',
    () => false,
  );

/** Its port is open before it serves anybody. */
const keeps = (port) =>
  new Promise((resolve) => {
    const call = connect(port, '127.0.0.1', () => call.write('srvr'));
    // One that is only just there may never answer.
    call.setTimeout(1000, () => call.destroy());
    let told = '';
    call.on('data', (part) => (told += part));
    call.once('error', () => resolve(false));
    call.once('close', () => resolve(/^Mode: /m.test(told)));
  });

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const KEEPER_CLASS = 'org.apache.zookeeper.server.ZooKeeperServerMain';
const clusterOf = (ports, keeperPort) => `
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <zookeeper><node><host>127.0.0.1</host><port>${keeperPort}</port></node><session_timeout_ms>4000</session_timeout_ms></zookeeper>
  <distributed_ddl><path>/clickhouse/ddl</path></distributed_ddl>
  <remote_servers><${CLUSTER}><shard><internal_replication>true</internal_replication>
    ${ports.map((port) => `<replica><host>127.0.0.1</host><port>${port}</port></replica>`).join('')}
  </shard></${CLUSTER}></remote_servers>`;

function configOf(folder, [http, tcp, between], more = '') {
  for (const name of ['data', 'tmp', 'formats']) mkdirSync(join(folder, name), { recursive: true });
  return `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><format_schema_path>${folder}/formats/</format_schema_path>
  <mark_cache_size>268435456</mark_cache_size><users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>${more}
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
