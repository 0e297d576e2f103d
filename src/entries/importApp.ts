/** Brings the app that stands beside the tag's script, or tells why it cannot. */
import { whyNotLoaded, type Reason } from '../browser/whyNotLoaded.js';

type App = typeof import('./app.js');

const NO_ADDRESS: Reason = [
  'This script does not know its address.',
  'Name it: <reel-shelf src="…/reelshelf.js">, or paste <script async src>.',
];

/**
 * @param src - address of `reelshelf.js`, if any is known.
 * @param running - address of the script that runs; another one is a combined file, or stands beside none.
 */
export async function importApp(
  src: string | undefined,
  running: string | undefined,
): Promise<App | Reason> {
  let files: string[];
  let isRunning: boolean;
  try {
    const { href } = new URL(src ?? '', src ? document.baseURI : undefined);
    isRunning = href === running;
    files = ['app', 'first'].map(
      (name) => new URL(`reelshelf-${name}.js?${__RELEASE__}`, href).href,
    );
  } catch {
    return NO_ADDRESS;
  }
  // Beside the app, which asks for it by the same address, and not after it. What keeps it away, the app meets too.
  import(/* @vite-ignore */ files[1] ?? '').catch(() => {});
  try {
    // Knows where the script came from in the end, if it was sent on.
    const app = isRunning ? await import('./app.js') : null;
    if (app?.release) return app;
  } catch {}
  let isForbidden = false;
  const note = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    isForbidden ||=
      blockedURI === files[0] &&
      effectiveDirective.startsWith('script') &&
      disposition === 'enforce';
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    // A script of another origin that was asked for without CORS is not told its own address by the browser; the tag names it.
    const app = (await import(/* @vite-ignore */ files[0] ?? '')) as App;
    // A file from before releases were named would start something else.
    if (app.release) return app;
  } catch {
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
  return isForbidden
    ? [
        'The page’s policy forbids what is beside this script.',
        `Allow ${new URL(files[0] ?? '').origin} in script-src.`,
      ]
    : whyNotLoaded(files);
}
