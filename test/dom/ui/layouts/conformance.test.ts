import { describeLayout } from '../../../contract/layout.js';

describeLayout({ layout: 'carousel', takesRoom: true, cards: (videos) => Math.min(videos, 6) });
describeLayout({ layout: 'stories', takesRoom: true, cards: (videos) => Math.min(videos, 12) });
describeLayout({ layout: 'grid', takesRoom: true, cards: (videos) => Math.min(videos, 8) });
