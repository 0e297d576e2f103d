/** Global Privacy Control, as the browser states it: nothing of the shopper's goes to anybody but the shop. */
export const hasPrivacyControl = (window: Window): boolean =>
  Reflect.get(window.navigator, 'globalPrivacyControl') === true;
