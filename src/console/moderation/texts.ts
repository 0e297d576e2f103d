import { createText } from '../languages/spoken.js';

export const texts = {
  heading: 'Questions',
  lead: 'What shoppers ask below your videos. A question is shown when you approve it; an answer can carry a product, which shoppers open like a tag, and a moment of the video.',
  'lead.creator':
    'What shoppers ask below your videos. Your answer appears with the question, once the shop has approved that.',
  loading: 'Looking up what was asked',
  // How they stand.
  states: 'Which questions',
  waiting: 'Waiting',
  shown: 'Shown',
  hidden: 'Hidden',
  'none.waiting': 'Nothing waits for you.',
  'none.waiting.lead': 'New questions come here first, and are seen by nobody else.',
  'none.shown': 'No question is shown yet.',
  'none.shown.lead': 'Those that you approve stand below their video, with your answers.',
  'none.hidden': 'No question is hidden.',
  'none.hidden.lead': 'What you hide is kept here for 30 days, and then deleted for good.',
  // One question.
  question: 'Question below {video}: {question}',
  about: 'About {product}',
  'no.video': 'A video that is no longer in the feed',
  approve: 'Approve',
  hide: 'Hide',
  back: 'Back to waiting',
  answer: 'Answer',
  keys: 'Keys: up and down go from question to question, A approves, R answers, H hides, Z takes back.',
  // What was done.
  'is.shown': 'Everybody sees this question now.',
  'is.hidden': 'Nobody sees this question any more.',
  'is.waiting': 'This question waits again, and nobody sees it.',
  'is.answered': 'Your answer is kept.',
  'is.answered.waiting': 'Your answer is kept. It appears with the question.',
  'is.unanswered': 'The answer is gone.',
  'is.words': 'The words are kept.',
  'is.words.hid': {
    one: 'The words are kept. 1 question that waited has one of them, and is hidden.',
    other: 'The words are kept. {count} questions that waited have one of them, and are hidden.',
  },
  undone: 'Taken back.',
  undo: 'Undo',
  // Answering.
  'answer.to': 'Answer to: {question}',
  'answer.text': 'Your answer',
  'answer.by': 'Who answers',
  'answer.shop': 'The shop',
  'answer.product': 'Product',
  'answer.product.none': 'None',
  'answer.product.tagged': 'In this video',
  'answer.product.others': 'All others',
  'answer.time': 'Moment in the video',
  'answer.time.hint': 'Such as 0:07',
  'answer.time.wrong': 'Write the moment as minutes and seconds, such as 0:07.',
  'answer.keep': 'Keep the answer',
  'answer.show': 'Answer and approve',
  'answer.cancel': 'Cancel',
  'answer.edit': 'Change',
  'answer.edit.of': 'Change the answer: {answer}',
  'answer.remove': 'Remove',
  'answer.remove.of': 'Remove the answer: {answer}',
  'answer.at': 'At {time}',
  // Words.
  words: 'Blocked words',
  'words.lead':
    'A question with one of these is refused, however it is written: in capitals, with accents, figures for letters or letters that only look alike. What already waits with one is hidden; what you have approved stays. One word a line; casin* also means casino and casinos.',
  'words.list': 'Words, one a line',
  'words.keep': 'Keep the words',
  file: 'All of it as a file',
  'file.csv': 'Spreadsheet',
  'file.json': 'JSON',
} as const;

export type TextKey = keyof typeof texts;
export const text = createText('questions', texts);
