import trackCss from '../../cards/Track.css?inline';
import cardCss from '../../cards/Card.css?inline';
import type { Layout } from '../types.js';
import { byCreator } from './byCreator.js';
import { Stories } from './Stories.js';
import css from './Stories.css?inline';

export const layout: Layout = {
  View: Stories,
  css: [cardCss, trackCss, css],
  arrange: (videos) => byCreator(videos).flatMap((story) => story.videos),
};
