import { failure, success, type Result } from '../../tools/result.js';

/** What reads and writes video. Large, and of no use to a page: whoever prepares videos installs it. */
export interface MediaLibrary {
  bunny: typeof import('mediabunny');
  server: typeof import('@mediabunny/server');
  av: typeof import('node-av');
}

/** By the names that npm has for them. */
export const mediaPackages = ['mediabunny', '@mediabunny/server', 'node-av'];

/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
export const INSTALL = `npm i -D reelshelf ${mediaPackages.join(' ')}`;

/** @returns what to type where something is missing. */
export async function loadMediaLibrary(): Promise<Result<MediaLibrary, string>> {
  try {
    const [bunny, server, av] = await Promise.all([
      import('mediabunny'),
      import('@mediabunny/server'),
      import('node-av'),
    ]);
    // The same file on every machine, and no search for graphics cards that writes its findings into the terminal.
    server.registerMediabunnyServer({ hardwareContext: null });
    // What matters is said in our words, by file.
    bunny.Logging.level = bunny.LogLevel.Silent;
    av.Log.setLevel(av.AV_LOG_QUIET);
    return success({ bunny, server, av });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return failure(
      /Cannot find (package|module) '(mediabunny|@mediabunny\/server|node-av)'/.test(reason)
        ? `Preparing videos needs mediabunny, @mediabunny/server and node-av. Install them into one folder with reelshelf, and start it from there: ${INSTALL}`
        : `The libraries that prepare videos are there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, '.')} They were copied from another system, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`,
    );
  }
}
