/** `<reel-shelf>`: attributes are live; the property `options` takes what markup cannot say, such as a feed as an object. */
import { createDisplay } from '../tools/display.js';
import type { Stop } from '../tools/emitter.js';
import { createShelf, type Shelf } from './createShelf.js';
import { attributeOf, readAttributes, readers, replaceOptions, type ShelfOptions } from './options.js';
import { reserveSpace } from './reserve.js';

export const TAG = 'reel-shelf';

export interface ReelShelfElement extends HTMLElement {
  /** Options that win over attributes. Setting it shows the result. */
  options: Partial<ShelfOptions>;
  /** The running shelf; `null` while the element is not in a document. */
  readonly shelf: Shelf | null;
}

/**
 * Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
 * The class is made in here because extending `HTMLElement` at module level would throw where there is no DOM.
 *
 * @param onShelf - hears of every shelf that starts; what it returns is called when that shelf has gone.
 */
export function defineReelShelf(window: Window & typeof globalThis, onShelf: (shelf: Shelf) => Stop = () => () => {}): void {
  if (window.customElements.get(TAG)) return;

  class ReelShelf extends window.HTMLElement implements ReelShelfElement {
    static observedAttributes = Object.keys(readers).map(attributeOf);
    #shelf: Shelf | null = null;
    #options: Partial<ShelfOptions> = {};
    #given: ShelfOptions | null = null;
    #isQueued = false;
    #leave: Stop = () => {};

    constructor() {
      super();
      // Set by a script that was faster than this definition: an own property would hide the accessor for ever.
      const early = Object.getOwnPropertyDescriptor(this, 'options')?.value as Partial<ShelfOptions> | undefined;
      if (!early) return;
      Reflect.deleteProperty(this, 'options');
      this.#options = { ...early };
    }
    get shelf() {
      return this.#shelf;
    }
    get options() {
      return this.#options;
    }
    set options(next: Partial<ShelfOptions>) {
      this.#options = { ...next };
      this.#restartSoon();
    }
    connectedCallback() {
      this.#restartSoon();
    }
    disconnectedCallback() {
      // A move within the page disconnects and connects again at once; only a real departure ends the shelf.
      this.#restartSoon();
    }
    attributeChangedCallback(_name: string, before: string | null, after: string | null) {
      if (before !== after) this.#restartSoon();
    }

    /** Several changes in one task become one restart. */
    #restartSoon() {
      const hasFeed = this.#options.feed !== undefined || this.hasAttribute('feed');
      if (this.isConnected && !hasFeed && !this.#shelf) return;
      if (this.isConnected && hasFeed && !this.shadowRoot) {
        reserveSpace(this, this.getAttribute('heading') ?? 'Seen on creators', this.getAttribute('line') ?? '');
      }
      if (this.#isQueued) return;
      this.#isQueued = true;
      queueMicrotask(() => {
        this.#isQueued = false;
        const display = createDisplay();
        const options = this.isConnected ? this.#read(display) : null;
        const before = this.#given;
        this.#given = options;
        if (this.#shelf && options) this.#shelf.update(replaceOptions(before ?? {}, options));
        else if (this.#shelf) {
          this.#leave();
          this.#shelf.destroy();
          this.#shelf = null;
        } else if (options) {
          this.#shelf = createShelf(this, options);
          this.#leave = onShelf(this.#shelf);
        }
      });
    }

    #read(display: ReturnType<typeof createDisplay>): ShelfOptions | null {
      const inline = (text: string) => this.ownerDocument.getElementById(text.slice(1))?.textContent ?? '';
      const attribute = (name: string) => {
        const value = this.getAttribute(attributeOf(name));
        return name === 'cartSettings' && value?.startsWith('#') ? inline(value) : value;
      };
      const found = { ...readAttributes(attribute, display), ...this.#options };
      const { feed } = found;
      if (feed === undefined) return null;
      return { ...found, feed: typeof feed === 'string' && feed.startsWith('#') ? { inline: inline(feed) } : feed };
    }
  }
  window.customElements.define(TAG, ReelShelf);
}
