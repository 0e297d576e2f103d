/** What the loader imports: defines the element and takes over the global's queue. */
import { createCommands, type ReelshelfGlobal } from '../shelf/commandQueue.js';
import { defineReelShelf } from '../shelf/element.js';
import { explain } from '../shelf/explain.js';
import { readAttributes, readOptions, type ShelfOptions } from '../shelf/options.js';
import { startReporting } from '../shelf/startReporting.js';
import { createDisplay } from '../tools/display.js';

/** @param tag - the `data-*` of the script tag, for commands on pages without a shelf. */
export function start(window: Window & typeof globalThis, tag: Record<string, string | undefined>): void {
  const display = createDisplay();
  const standIn = () => {
    const given = readAttributes((name) => (Object.hasOwn(tag, name) ? (tag[name] ?? null) : null));
    const options = readOptions(given, String, (name, value) => void explain(display, (words) => [words.describeOption(name, value)])) as ShelfOptions;
    return options.endpoint ? startReporting({ window, host: window.document.createElement('div'), options, display, tell() {} }).measuring : null;
  };
  const commands = createCommands(display, standIn);
  const taken = (window as { reelshelf?: ReelshelfGlobal }).reelshelf;
  const global: ReelshelfGlobal & { tags?: unknown } = (...call) => commands.run(...call);
  if (taken && 'tags' in taken) global.tags = taken.tags;
  (window as { reelshelf?: ReelshelfGlobal }).reelshelf = global;
  defineReelShelf(window, commands.join);
  for (const call of taken?.q ?? []) commands.run(...Array.from(call));
  taken?.q?.splice(0);
}
