/** Brings the app that stands beside the tag's script, or tells why it cannot. */
import { layoutNames, type LayoutName } from '../theme/layoutNames.js';
import { whyNotLoaded, type Reason } from '../browser/whyNotLoaded.js';

type App = typeof import('./tagApp.js');

const NO_ADDRESS: Reason = [
  'This script does not know its address.',
  'Name it: <reel-shelf src="…/reelshelf.js">, or paste <script async src>.',
];

/**
 * @param src - address of `reelshelf.js`, if any is known.
 * @param parts - the layouts and languages of the page's shelves, which the app would ask for once it runs.
 * @param running - address of the script that runs; another one is a combined file, or stands beside none.
 */
export async function importApp(
  src: string | undefined,
  running: string | undefined,
  parts: readonly (string | null)[],
): Promise<App | Reason> {
  let file: string;
  let isRunning: boolean;
  try {
    const { href } = new URL(src ?? '', src ? document.baseURI : undefined);
    isRunning = href === running;
    // The first of them is the default, and in the app.
    const wanted = new Set(
      parts.flatMap((part) =>
        layoutNames.slice(1).includes(part as LayoutName)
          ? `layout-${part}`
          : part?.length === 2 && part !== 'en'
            ? `language-${part}`
            : [],
      ),
    );
    const addressOf = (name: string) => new URL(`reelshelf-${name}.js?${__RELEASE__}`, href).href;
    file = addressOf('app');
    // Beside the app, which asks for them by the same addresses, and not after it. What keeps them away, the app meets too.
    for (const name of wanted) import(/* @vite-ignore */ addressOf(name)).catch(() => {});
  } catch {
    return NO_ADDRESS;
  }
  try {
    // Knows where the script came from in the end, if it was sent on.
    const app = isRunning ? await import('./tagApp.js') : null;
    if (app?.release) return app;
  } catch {}
  let isForbidden = false;
  const note = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    isForbidden ||=
      blockedURI === file && effectiveDirective.startsWith('script') && disposition === 'enforce';
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    // A script of another origin that was asked for without CORS is not told its own address by the browser; the tag names it.
    const app = (await import(/* @vite-ignore */ file)) as App;
    // A file from before releases were named would start something else.
    if (app.release) return app;
  } catch {
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
  return isForbidden
    ? [
        'The page’s policy forbids what is beside this script.',
        `Allow ${new URL(file).origin} in script-src.`,
      ]
    : whyNotLoaded(file);
}
