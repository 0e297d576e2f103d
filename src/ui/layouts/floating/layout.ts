import apartCss from '../../../theme/apart.css?inline';
import cardCss from '../../cards/Card.css?inline';
import type { Layout } from '../types.js';
import { Floating } from './Floating.js';
import css from './Floating.css?inline';

export const layout: Layout = { View: Floating, css: [apartCss, cardCss, css] };
