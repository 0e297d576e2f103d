import cardCss from '../../cards/Card.css?inline';
import type { Layout } from '../types.js';
import { Grid } from './Grid.js';
import css from './Grid.css?inline';

export const layout: Layout = { View: Grid, css: [cardCss, css] };
