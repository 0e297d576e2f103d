import cardCss from '../../cards/Card.css?inline';
import trackCss from '../../cards/Track.css?inline';
import type { Layout } from '../types.js';
import { Carousel } from './Carousel.js';

export const layout: Layout = { View: Carousel, css: [cardCss, trackCss], posters: 3 };
