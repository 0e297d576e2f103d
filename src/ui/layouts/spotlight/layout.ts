import cardCss from '../../cards/Card.css?inline';
import type { Layout } from '../types.js';
import { Spotlight } from './Spotlight.js';
import css from './Spotlight.css?inline';

export const layout: Layout = { View: Spotlight, css: [cardCss, css] };
