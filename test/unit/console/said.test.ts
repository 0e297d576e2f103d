/** What servers say to merchants, as the console says it in its reader's language. */
import { afterEach, expect, test } from 'vitest';
import { consoleLanguages } from '../../../src/console/languages/registry.js';
import { inWords } from '../../../src/console/languages/said.js';
import { speak } from '../../../src/console/languages/spoken.js';
import { said, saidAll } from '../../../src/i18n/said.js';

afterEach(() => speak({ code: 'en', locale: 'en', areas: {} }));

async function speakIn(code: keyof typeof consoleLanguages): Promise<void> {
  const { texts } = await consoleLanguages[code]();
  speak({ code, locale: code, areas: texts as never });
}

test('a refusal is said in the language of the page, with the values that the server names', async () => {
  const large = said('server.file.large', { file: 'am.mp4', size: '9 MB', most: '8 MB' });
  expect(inWords(large)).toBe('am.mp4 has 9 MB, and 8 MB are the most that can be taken.');
  await speakIn('de');
  expect(inWords(large)).toBe('am.mp4 hat 9 MB, und mehr als 8 MB gehen nicht.');
  await speakIn('ar');
  expect(inWords(large)).toContain('\u2068am.mp4\u2069');
});

test('numbers choose the form of the language, and are written as it writes them', async () => {
  await speakIn('de');
  const of = (minutes: number) => inWords(said('server.film.long', { minutes, most: 20 }));
  expect(of(1)).toContain('hat 1 Minute;');
  expect(of(1200)).toContain('hat 1.200 Minuten;');
});

test('sentences that belong together stand one after the other, as the language writes them', async () => {
  const both = saidAll(said('server.poster.notHere'), said('server.file.kept'));
  await speakIn('fr');
  expect(inWords(both)).toMatch(/moment\. Le fichier est conservé\.$/);
  await speakIn('ja');
  expect(inWords(both)).toMatch(/選んでください。ファイルは保管されています。$/);
});

test('what a newer server says and this page does not know is said in English', async () => {
  await speakIn('pl');
  const newer = { message: 'It is new.', say: [{ key: 'server.not.yet' as never }] };
  expect(inWords(newer)).toBe('It is new.');
  expect(inWords({ message: 'Nothing but English.' })).toBe('Nothing but English.');
});
