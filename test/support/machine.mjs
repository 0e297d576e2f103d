/**
 * What tests need of the machine: a browser, and for some a server or a language. Plain JavaScript on purpose, and each step is skipped when what
 * it brings is already there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, root, run, say } from '../../demo/prepare.mjs';

/** Where a Chromium may be. */
const browsers = JSON.parse(readFileSync(join(root, 'test/support/browsers.json'), 'utf8'));

/** A Chromium that is there, else Playwright's own download, else the distribution's package. */
export async function ensureBrowser() {
  if (
    [process.env['REELSHELF_CHROMIUM'], ...browsers.whole].some((path) => path && existsSync(path))
  )
    return;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return;
  say('No Chromium found: downloading the one Playwright offers');
  if (run('npx', ['playwright', 'install', 'chromium']) && existsSync(chromium.executablePath()))
    return;
  say('The download failed: installing the distribution’s packages');
  // The lighter of the two is not offered everywhere, and saves only time.
  installPackage('chromium-headless-shell');
  if (!installPackage('chromium') || !browsers.whole.some(existsSync)) {
    fail(
      'No browser could be installed. Install Chromium or Chrome, or set REELSHELF_CHROMIUM to one.',
    );
  }
}

/** From Debian or its like; `false` where there is no such thing. Steps that run side by side install one after the other. */
export function installPackage(name) {
  const apt = process.getuid?.() === 0 ? 'apt-get' : 'sudo -n apt-get';
  const steps = `${apt} update -qq; ${apt} install -y -qq "$0"`;
  return run('flock', [join(tmpdir(), 'reelshelf-apt.lock'), 'sh', '-c', steps, name]);
}

/** Only the WooCommerce plugin's tests need it; where it cannot be had they are told as skipped. */
export function ensurePhp() {
  if (spawnSync('php', ['-v']).status === 0) return;
  say('No PHP found: installing the distribution’s package');
  if (!installPackage('php-cli'))
    say('PHP could not be installed: the tests of the WooCommerce plugin are skipped');
}

/** Only the collector's tests behind a proxy need it; where it cannot be had they are told as skipped. */
export function ensureNginx() {
  if (spawnSync('nginx', ['-v']).status === 0) return;
  say('No nginx found: installing the distribution’s package');
  if (!installPackage('nginx-light'))
    say('nginx could not be installed: the tests of the collector behind it are skipped');
}

/** Only `npm run test:stores` needs it; where it cannot be had, its tests run on the current engine alone. */
export function ensureClickhouse() {
  if (spawnSync('clickhouse-server', ['--help']).error === undefined) return;
  say('No clickhouse-server found: installing the distribution’s package');
  if (!installPackage('clickhouse-server'))
    say('clickhouse-server could not be installed: its tests are skipped');
}

/** What keeps together replicas of that server. */
export function ensureKeeper() {
  if (existsSync('/usr/share/java/zookeeper.jar')) return;
  say('No ZooKeeper found: installing the distribution’s package');
  if (!installPackage('zookeeper'))
    say('zookeeper could not be installed: the tests of replicas are skipped');
}
