import apartCss from '../../../theme/apart.css?inline';
import cardCss from '../../cards/Card.css?inline';
import type { Layout } from '../types.js';
import { Gallery } from './Gallery.js';
import css from './Gallery.css?inline';

export const layout: Layout = { View: Gallery, css: [apartCss, cardCss, css] };
