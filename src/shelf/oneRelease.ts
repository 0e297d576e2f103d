import { createDisplay } from '../tools/display.js';

/**
 * Takes a late file in, if it is of the app's own release; the build leads each `import()` of the page's files through here. What files
 * give each other has short names that mean something else in every release, so a stranger would be taken for what it is not.
 *
 * @throws what kept the file from coming.
 */
export async function ofThisRelease<File extends object>(file: Promise<File>): Promise<File> {
  try {
    const loaded = await file;
    if (__RELEASE__ in loaded) return loaded;
    throw new SyntaxError('a late file is older');
  } catch (error) {
    if (error instanceof SyntaxError) warnOfMixture(error.message);
    throw error;
  }
}

/** @param detail - what was met beside this release. */
export function warnOfMixture(detail: string): void {
  createDisplay().warn({
    code: 'RELEASES_MIXED',
    message: `Not all files are of release ${__RELEASE__}: ${detail}.`,
    remedy: 'Replace all of dist/ and empty caches and CDN.',
  });
}
