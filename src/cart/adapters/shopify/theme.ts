import { getOwn } from '../../kit/read.js';
import { createThemeDisplay, type ThemeDisplay } from './refresh.js';
import { storefrontActions } from './storefrontActions.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { sendByAction } from './actions.js';

export interface Theme extends Pick<ThemeDisplay, 'sections' | 'refresh'> {
  /** Adds by the platform's own action; `null` where that is not safe, not there, or could not run: then the Ajax API is used. */
  sendByAction(
    ...request: DropFirst<Parameters<typeof sendByAction>>
  ): ReturnType<typeof sendByAction>;
  /** Shows the cart; `false` when neither the platform nor the theme can without leaving the page. */
  openCart(): Promise<boolean>;
}

type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
export async function createTheme(page: CartPage, settings: CartSettings): Promise<Theme> {
  const setting = getOwn(settings, 'themes');
  const theirs =
    setting === undefined
      ? []
      : await import('./merchantThemes.js')
          .then(({ parseThemes }) => parseThemes(page, setting))
          .catch(() => []);
  const display = createThemeDisplay(page, theirs);
  return {
    sections: display.sections,
    refresh: display.refresh,
    async sendByAction(items, limit) {
      const actions = storefrontActions(page);
      // On a theme it does not know, the default action reloads the page, and the player with it.
      if (!actions || !(actions.isConfigured || display.rule.inPlace)) return null;
      const send = await import('./actions.js')
        .then((module) => module.sendByAction)
        .catch(() => null);
      return send && send(actions, items, limit);
    },
    async openCart() {
      try {
        const open = storefrontActions(page)?.openCart;
        if (open) {
          await open();
          return true;
        }
      } catch {
        // The theme's own drawer does as well.
      }
      return display.openDrawer();
    },
  };
}
