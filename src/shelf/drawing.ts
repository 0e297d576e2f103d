import { h, render } from 'preact';
import { ShelfProvider } from '../models/context.js';
import { layoutNames } from '../theme/layoutNames.js';
import tokensCss from '../theme/tokens.css?inline';
import type { Stop } from '../tools/emitter.js';
import { layouts } from '../ui/layouts/registry.js';
import type { Layout } from '../ui/layouts/types.js';
import { Root } from '../ui/Root.js';
import { explain } from './explain.js';
import type { Setting } from './showFeed.js';
import { adoptStyles } from './space.js';

/** The chosen layout, and the shelf in it. */
export interface Drawing {
  /** Asks for the file of the layout that the options name, ahead of its use. */
  fetchLayout(): void;
  /** That layout; where its file does not come the one that is drawn, and `null` where none is. */
  loadLayout(): Promise<Layout | null>;
  /** The one that is drawn. */
  layout(): Layout | null;
  /** Puts the real shelf where the reserved one stood, or the last layout's, in one go, so that nothing on the page moves. */
  draw(layout: Layout): true;
  /** Draws what is shown again, in the setting's words; nothing while nothing is drawn. */
  redraw(): void;
}

export function createDrawing(
  setting: Pick<Setting, 'context' | 'root' | 'options' | 'display' | 'disposer' | 'layout'>,
): Drawing {
  const { root, options, display, disposer } = setting;
  let mount: HTMLElement | null = null;
  let drawn: Layout | null = null;
  let dropStyles: Stop = () => {};

  const load = async () =>
    setting.layout ?? (await layouts[options.layout ?? layoutNames[0]]()).layout;
  const take = (layout: Layout) => {
    // Of what held the place only the geometry stays: whether there is a place at all is the layout's to say.
    dropStyles();
    const [space, ...late] = root.adoptedStyleSheets;
    root.adoptedStyleSheets = space ? [space] : [];
    dropStyles = adoptStyles(root, tokensCss + layout.css.join(''));
    // What parts have brought goes on coming after the layout's own.
    if (mount) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...late];
    drawn = layout;
  };
  const draw = (layout: Layout): true => {
    const { context } = setting;
    if (layout !== drawn) take(layout);
    const target = mount ?? root.ownerDocument.createElement('div');
    for (const [name, value] of Object.entries(context.deps.spoken)) {
      if (value) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
    const words = {
      heading: options.heading ?? context.deps.text('heading'),
      line: options.line ?? '',
    };
    // On the page before it is drawn, so that what a layout measures is true; nothing is painted in between.
    if (!mount) root.replaceChildren(target);
    render(
      h(ShelfProvider, { value: context, children: h(Root, { View: layout.View, ...words }) }),
      target,
    );
    if (!mount)
      disposer.add(() => {
        render(null, target);
        dropStyles();
      });
    mount = target;
    return true;
  };
  return {
    fetchLayout: () => void load().catch(() => {}),
    async loadLayout() {
      try {
        return await load();
      } catch (detail) {
        const name = options.layout ?? '';
        void explain(display, (words) => [words.describeLayoutNotLoaded(name, detail)]);
        return drawn;
      }
    },
    layout: () => drawn,
    draw,
    redraw: () => void (drawn && draw(drawn)),
  };
}
