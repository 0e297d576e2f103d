import { useStyles } from '../parts/useStyles.js';
import css from './Extras.css?inline';

/** Styles of the parts that come later. Draws nothing. */
export function ExtraStyles() {
  useStyles(css);
  return null;
}
