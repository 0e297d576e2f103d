import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { say } from '../../../../src/ui/player/useAnnouncer.js';

it('what is said again in the same words is a change each time, and reads the same', () => {
  const said = signal('');
  const heard: string[] = [];
  said.subscribe((sentence) => void heard.push(sentence));
  for (const sentence of ['Link copied', 'Link copied', 'Link copied', 'Saved'])
    say(said, sentence);
  expect(heard).toHaveLength(5);
  expect(heard.map((sentence) => sentence.trim())).toEqual([
    '',
    'Link copied',
    'Link copied',
    'Link copied',
    'Saved',
  ]);
});
