import { createThemeDisplay, type ThemeDisplay } from './refresh.js';
import { sendByAction, storefrontActions } from './actions.js';
import type { CartPage, CartSettings } from '../../page.js';

export interface Theme extends Pick<ThemeDisplay, 'sections' | 'refresh'> {
  /** Adds by the platform's own action; `null` where that is not safe, not there, or could not run: then the Ajax API is used. */
  sendByAction(...request: DropFirst<Parameters<typeof sendByAction>>): ReturnType<typeof sendByAction>;
  /** Shows the cart; `false` when neither the platform nor the theme can without leaving the page. */
  openCart(): Promise<boolean>;
}

type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** Everything that depends on which theme this is. Loaded beside the adapter, which does its work without it too. */
export function createTheme(page: CartPage, settings: CartSettings): Theme {
  const display = createThemeDisplay(page, settings);
  return {
    sections: display.sections,
    refresh: display.refresh,
    async sendByAction(wishes, limit) {
      const actions = storefrontActions(page);
      // On a theme it does not know, the default action reloads the page, and the player with it.
      return actions && (actions.isConfigured || display.rule.inPlace === true) ? sendByAction(actions, wishes, limit) : null;
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
