/**
 * The app as the file beside the tag's script, which late files share and ask for by its name and release. Under another address, as an
 * older tag's script or a host that sends on has it, a browser takes the same file for a second one; that only passes the call on.
 */
import { release, start as startHere } from './app.js';
import { ofThisRelease } from '../shelf/oneRelease.js';

/** The tag's script of any release looks for it, so that it does not start a file from before there was such a name. */
export { ofThisRelease, release, startHere };

/** What the tag's script of any release calls: `start` of `app.ts`, in the one file that late files share. */
export async function start(...given: Parameters<typeof startHere>): Promise<void> {
  const shared = await import('./tagApp.js').catch(() => null);
  (shared?.startHere ?? startHere)(...given);
}
