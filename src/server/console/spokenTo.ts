/** The language of whoever asks for a page. */
import {
  acceptedLanguage,
  loadServerSpeech,
  type ServerSpeech,
} from '../../i18n/serverLanguages.js';
import { languageCookie } from '../shared/languageCookie.js';

/** As in the console itself: what was chosen there in this browser, else what the browser asks for. */
export async function spokenTo({ headers }: Request): Promise<ServerSpeech> {
  const chosen = new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z]{2})(?:;|$)`).exec(
    headers.get('cookie') ?? '',
  )?.[1];
  return loadServerSpeech(chosen ?? acceptedLanguage(headers.get('accept-language')));
}
