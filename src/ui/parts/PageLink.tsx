import type { JSX, TargetedMouseEvent } from 'preact';
import { useShelf } from '../../models/context.js';
import { isSamePage } from '../../tools/isSamePage.js';

type PageLinkProps = JSX.IntrinsicElements['a'] & { href: string; 'data-lead'?: boolean };

/** The way to a product's page. Who is on that page already gets back to it: it would only load anew. */
export function PageLink(props: PageLinkProps) {
  const { player } = useShelf();
  const onClick = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    const { href, origin, ownerDocument } = event.currentTarget;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isElsewhere || origin !== ownerDocument.location.origin) return;
    if (!isSamePage(href, ownerDocument.URL)) return;
    event.preventDefault();
    player.close();
  };
  return <a {...props} onClick={onClick} />;
}
