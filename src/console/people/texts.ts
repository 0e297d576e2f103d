import { createText } from '../languages/spoken.js';

export const texts = {
  heading: 'People',
  lead: 'Everyone gets a link of their own. It opens what you choose, and nothing else; what you end, ends at once.',
  loading: 'Looking up who has access',
  name: 'Name',
  role: 'May see',
  'role.editor': 'Report and studio: works on everything',
  'role.viewer': 'Report: looks, and changes nothing',
  'role.creator': 'Their own videos and sales: for a creator',
  'is.owner': 'Owner',
  'is.editor': 'Report and studio',
  'is.viewer': 'Report',
  'is.creator': 'Only what {creator} sold',
  creator: 'Creator',
  'creator.hint': 'The id that stands in your feed',
  add: 'Make a link',
  'link.for': 'The link for {name}',
  'link.once': 'Send it now: it is shown this once. Whoever has it has the access.',
  list: 'Who has access',
  none: 'Nobody but you.',
  'used.never': 'Not used yet',
  'used.now': 'Here within the last hour',
  'used.at': 'Here last on {day}',
  end: 'End',
  'end.of': 'End the access of {name}',
  ended: 'The access of {name} has ended. If that was a mistake, make them a new link.',
} as const;

export type TextKey = keyof typeof texts;
export const text = createText('people', texts);
