/** Defines the element and takes over the global's queue. */
import { createCommands, type ReelshelfGlobal } from '../shelf/commandQueue.js';
import { defineElement } from '../shelf/defineElement.js';
import { explain } from '../shelf/explain.js';
import { warnOfMixture } from '../shelf/oneRelease.js';
import { readAttributes, readOptions, type ShelfOptions } from '../shelf/options.js';
import { releaseSpace, type TagParts } from '../shelf/space.js';
import { startReporting } from '../shelf/startReporting.js';
import { createDisplay } from '../tools/display.js';

export const release = __RELEASE__;

/**
 * @param tag - the `data-*` of the script tag, for commands on pages without a shelf.
 * @param tagRelease - that of the tag's script, which caches keep the longest: any one starts this app.
 * @param tagParts - this release's.
 */
export function start(
  window: Window & typeof globalThis,
  tag: Record<string, string | undefined>,
  tagRelease: string | undefined,
  tagParts: TagParts,
): void {
  const display = createDisplay();
  if (tagRelease !== release) {
    warnOfMixture(`reelshelf.js is ${tagRelease ?? 'older'}`);
    // Its reserved space has the geometry of its own release.
    window.document.querySelectorAll<HTMLElement>('reel-shelf:not(:defined)').forEach(releaseSpace);
  }
  const standIn = () => {
    const given = readAttributes((name) => (Object.hasOwn(tag, name) ? (tag[name] ?? null) : null));
    const options = readOptions(
      given,
      String,
      (name, value) => void explain(display, (words) => [words.describeOption(name, value)]),
    ) as ShelfOptions;
    return options.endpoint
      ? startReporting({
          window,
          host: window.document.createElement('div'),
          options,
          display,
          emit() {},
        }).measuring
      : null;
  };
  const commands = createCommands(display, standIn);
  const taken = (window as { reelshelf?: ReelshelfGlobal }).reelshelf;
  const global: ReelshelfGlobal = (...call) => commands.run(...call);
  if (taken && 'tags' in taken) global.tags = taken.tags;
  (window as { reelshelf?: ReelshelfGlobal }).reelshelf = global;
  defineElement(window, commands.join, tagParts);
  for (const call of taken?.q ?? []) commands.run(...Array.from(call));
  taken?.q?.splice(0);
}
