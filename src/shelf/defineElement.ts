/** `<reel-shelf>`: attributes and properties are live; properties take what markup cannot say, such as a feed as an object. */
import { createBrowserEnv } from '../browser/browserEnv.js';
import type { Stop } from '../tools/emitter.js';
import { makeShelf, type Shelf } from './makeShelf.js';
import {
  attributeOf,
  readAttributes,
  readers,
  replaceOptions,
  type OptionName,
  type ShelfChanges,
  type ShelfOptions,
} from './options.js';
import { earlyHeading } from './pageLanguage.js';
import { spaceOf, type TagParts } from './space.js';

export const TAG = 'reel-shelf';

/** Each option is a property, too, and wins over the rest. `shelf` is none: that is the running shelf; its option is an attribute. */
type OptionProperties = { [Name in Exclude<OptionName, 'shelf'>]?: ShelfOptions[Name] | undefined };

export interface ReelShelfElement extends HTMLElement, OptionProperties {
  /** Options that win over attributes. Setting it shows the result. */
  options: Partial<ShelfOptions>;
  /** The running shelf; `null` while the element is not in a document. */
  readonly shelf: Shelf | null;
}

/** Called with every shelf that starts, and where it sends to; what it returns is called when that shelf has gone. */
export type OnShelf = (shelf: Shelf, endpoint: () => string | undefined) => Stop;

/**
 * `defineReelShelf`, by what the tag's script has.
 *
 * The class is made in here because extending `HTMLElement` at module level would throw where there is no DOM.
 */
export function defineElement(
  window: Window & typeof globalThis,
  onShelf: OnShelf,
  tagParts: TagParts,
): void {
  if (window.customElements.get(TAG)) return;
  const { setTimer } = createBrowserEnv(window);
  const properties = [...Object.keys(readers), 'options'].filter((name) => name !== 'shelf');

  class ReelShelf extends window.HTMLElement {
    static observedAttributes = Object.keys(readers).map(attributeOf);
    #shelf: Shelf | null = null;
    /** What was set as a property, by its name. */
    #set: Record<string, unknown>;
    #given: ShelfChanges = {};
    #isQueued = false;
    #leave: Stop = () => {};
    /** Browsers pause what leaves the page, also when it comes back a moment later. */
    #playing: HTMLVideoElement[] = [];

    static {
      for (const name of properties) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          get(this: ReelShelf) {
            return this.#set[name] ?? (name === 'options' ? {} : undefined);
          },
          set(this: ReelShelf, value: unknown) {
            this.#set[name] = value;
            this.#refreshSoon();
          },
        });
      }
    }
    constructor() {
      super();
      this.#set = takeEarly(this, properties);
    }
    get shelf() {
      return this.#shelf;
    }
    connectedCallback() {
      showInFront(this.shadowRoot);
      for (const video of this.#playing.splice(0))
        if (video.paused) void video.play().catch(() => {});
      this.#refreshSoon();
    }
    disconnectedCallback() {
      this.#playing = findPlaying(this.shadowRoot);
      // A move within the page disconnects and connects again at once, or a moment later; only a real departure ends the shelf.
      setTimer(() => this.isConnected || this.#refresh(), 0);
    }
    attributeChangedCallback(_name: string, before: string | null, after: string | null) {
      if (before !== after) this.#refreshSoon();
    }

    /** Several changes in one task become one. */
    #refreshSoon() {
      const options = readOptionsOf(this, this.#set);
      if (!this.isConnected || (!options.feed && !this.#shelf)) return;
      if (!this.shadowRoot)
        tagParts.reserveSpace(this, spaceOf(options, earlyHeading(this, options.locale)));
      if (this.#isQueued) return;
      this.#isQueued = true;
      queueMicrotask(() => {
        this.#isQueued = false;
        // Out of the page for a moment: whether for good is seen later.
        if (this.isConnected) this.#refresh();
      });
    }
    #refresh() {
      const options = readOptionsOf(this, this.#set);
      const before = this.#given;
      this.#given = options;
      if (this.#shelf && this.isConnected && options.feed)
        this.#shelf.update(replaceOptions(before, options));
      else if (this.#shelf) {
        this.#leave();
        this.#shelf.destroy();
        this.#shelf = null;
      } else if (this.isConnected && options.feed) {
        this.#shelf = makeShelf(this, options, tagParts);
        this.#leave = onShelf(this.#shelf, () => this.#given.endpoint);
      }
    }
  }
  window.customElements.define(TAG, ReelShelf);
}

/** What a script has set that was faster than the definition: a property of the element itself would hide the accessor for ever. */
function takeEarly(element: HTMLElement, properties: readonly string[]): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const name of properties) {
    const early = Object.getOwnPropertyDescriptor(element, name);
    if (!early) continue;
    Reflect.deleteProperty(element, name);
    taken[name] = early.value;
  }
  return taken;
}

const findPlaying = (root: ShadowRoot | null): HTMLVideoElement[] =>
  [...(root?.querySelectorAll('video') ?? [])].filter((video) => !video.paused);

/** An open player that is moved is no longer in front of the page, and still says that it is open. */
function showInFront(root: ShadowRoot | null): void {
  for (const dialog of root?.querySelectorAll<HTMLDialogElement>('dialog[open]:not(:modal)') ??
    []) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}

/** Properties win over `options`, and those over attributes. */
function readOptionsOf(
  element: HTMLElement,
  { options, ...single }: Record<string, unknown>,
): Partial<ShelfOptions> & ShelfOptions {
  const own = Object.entries(single).filter(([, value]) => value !== undefined && value !== null);
  return {
    ...readAttributes((name) => element.getAttribute(attributeOf(name))),
    ...(options as object),
    ...Object.fromEntries(own),
  } as ShelfOptions;
}
