import { spawn } from 'node:child_process';

/** How each system is asked to open an address; what a shell would read into it is never given to one. */
function openerOf(platform: string, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/** @returns whether something took it; on a machine without a screen nothing does. */
export async function openBrowser(
  address: string,
  {
    platform,
    environment,
  }: { platform: string; environment: Readonly<Record<string, string | undefined>> },
): Promise<boolean> {
  const hasScreen =
    platform !== 'linux' ||
    environment['DISPLAY'] !== undefined ||
    environment['WAYLAND_DISPLAY'] !== undefined;
  if (!hasScreen) return false;
  const [program, words] = openerOf(platform, address);
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
