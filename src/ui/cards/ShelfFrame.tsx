import type { ComponentChildren, Ref } from 'preact';
import { useShelf } from '../../models/context.js';
import type { LayoutName } from '../../theme/layoutNames.js';
import type { LayoutProps } from '../layouts/types.js';

/** What the layouts that stand in the page have in common: heading, line, room for tools. Its measures are those of `theme/space.css`. */
export function ShelfFrame({
  layout,
  shelf,
  heading,
  line,
  tools,
  children,
}: LayoutProps & {
  layout: LayoutName;
  shelf: Ref<HTMLElement>;
  tools?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { deps } = useShelf();
  return (
    <section
      ref={shelf}
      class={`shelf ${layout}`}
      part="shelf"
      aria-label={heading || deps.text('heading')}
    >
      <div class="head">
        <div class="words">
          {heading && <h2 class="heading">{heading}</h2>}
          {line && <p class="line">{line}</p>}
        </div>
        <div class="tools">{tools}</div>
      </div>
      <div class="view">{children}</div>
    </section>
  );
}
