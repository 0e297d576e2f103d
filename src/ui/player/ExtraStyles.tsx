import { useStyles } from '../parts/useStyles.js';
import { PageLook } from './PageLook.js';
import embedCss from './Embed.css?inline';
import css from './Extras.css?inline';
import notesCss from './Notes.css?inline';

/** Styles of the parts that come later, and of the page's own look. Draws nothing. */
export function ExtraStyles() {
  useStyles(css + notesCss + embedCss);
  return <PageLook />;
}
