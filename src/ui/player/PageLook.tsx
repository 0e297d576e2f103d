import { useMemo } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { pageLookCss } from '../../theme/pageLook.js';
import { usePassingStyles } from '../parts/useStyles.js';

/** The shop's own button to buy, on the sheets of this opening. Draws nothing. */
export function PageLook() {
  const { host } = useShelf().deps;
  usePassingStyles(useMemo(() => pageLookCss(host, surfaceOf(host)), [host]));
  return null;
}

/** What the token comes to here, light or dark, named by the merchant or not. */
function surfaceOf({ ownerDocument, shadowRoot }: HTMLElement): string {
  const probe = ownerDocument.createElement('span');
  probe.style.backgroundColor = 'var(--rs-surface)';
  shadowRoot?.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}
