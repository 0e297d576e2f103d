/** Vitest in the browsers of `drivers.mjs`, so that what is promised in Chromium is asked for in all of them by the same tests. */
import { defineBrowserProvider } from '@vitest/browser';
import { drivers } from './drivers.mjs';
import { startBrowser } from './limits.mjs';

/** What is laid out and looked at fits into the window, with room for the edges around the frame. */
const WINDOW = { width: 1000, height: 900 };

/** `{Enter}` is one key, and so is every letter. */
const keysOf = (text) =>
  [...text.matchAll(/\{(\w+)\}|(.)/gs)].map(([, name, letter]) => name ?? letter);

/** Runs in the page: tests stand in a frame, and keys go where the focus is. */
const focusFrame = () => document.querySelector('iframe')?.contentWindow?.focus();

function createProvider(project) {
  const { name } = project.config.browser;
  let browser = null;
  project.browser.registerCommand('__vitest_viewport', () => {});
  project.browser.registerCommand('__vitest_cleanup', () => {});
  project.browser.registerCommand('__vitest_keyboard', async (_context, text) => {
    await browser.run(focusFrame);
    for (const key of keysOf(text)) await browser.press(key);
    return { unreleased: [] };
  });
  return {
    name: 'driven',
    supportsParallelism: false,
    getCommandsContext: () => ({}),
    async openPage(_session, url) {
      browser ??= await startBrowser(name, (processes) => drivers[name].start(processes, WINDOW));
      await browser.go(url);
    },
    close: () => browser?.stop(),
  };
}

export const driven = defineBrowserProvider({
  name: 'driven',
  options: {},
  providerFactory: createProvider,
});
