/** What a creator is told, in the language that their browser asks for. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { CreatorServerTexts } from '../../i18n/en/creatorServer.js';
import {
  acceptedLanguage,
  loadServerSpeech,
  serverSpeech,
  type ServerSpeech,
} from '../../i18n/serverLanguages.js';

const asked = new AsyncLocalStorage<ServerSpeech>();

/** All that is said while this request is answered is in its language. */
export async function inLanguageOf<T>(request: Request, answer: () => Promise<T>): Promise<T> {
  const speech = await loadServerSpeech(acceptedLanguage(request.headers.get('accept-language')));
  return asked.run(speech, answer);
}

export const speech = (): ServerSpeech => asked.getStore() ?? serverSpeech();

export const say = (
  key: keyof CreatorServerTexts,
  values?: Record<string, string | number>,
): string => speech().creators(key, values);
