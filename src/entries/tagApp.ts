/**
 * The app as the file beside the tag's script, which late files share and ask for by its name and release. Under another address, as an
 * older tag's script or a host that sends on has it, a browser takes the same file for a second one; that only passes the call on.
 */
import { release, start as startHere } from './app.js';
import { ofThisRelease, warnOfMixture } from '../shelf/oneRelease.js';
import type { TagParts } from '../shelf/space.js';

/** The tag's script of any release looks for it, so that it does not start a file from before there was such a name. */
export { ofThisRelease, release, startHere };

/**
 * What the tag's script of any release calls: `start` of `app.ts`, in the one file that late files share. What the tag has already is
 * the tag's own; where that is of another release, this one's comes first.
 */
export async function start(
  window: Window & typeof globalThis,
  tag: Record<string, string | undefined>,
  tagRelease?: string,
  ofTag?: TagParts,
): Promise<void> {
  const shared = await import('./tagApp.js').catch(() => null);
  const parts = (tagRelease === release && ofTag) || (await importTagParts());
  if (parts) (shared?.startHere ?? startHere)(window, tag, tagRelease, parts);
}

async function importTagParts(): Promise<TagParts | null> {
  try {
    return (await import('../shelf/tagParts.js')).tagParts;
  } catch (error) {
    document
      .querySelectorAll<HTMLElement>('reel-shelf:not(:defined)')
      .forEach((host) => (host.hidden = true));
    warnOfMixture(`reelshelf-tagParts.js did not come (${String(error)})`);
    return null;
  }
}
