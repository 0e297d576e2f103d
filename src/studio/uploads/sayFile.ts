/** Why a file did not become a video, for the console: what was found is told by its code. */
import { said, type Said } from '../../i18n/said.js';
import { INSTALL } from '../../project/prepare/library.js';
import type { Unusable } from '../../project/prepare/footage.js';

const KINDS = [
  [/is a picture/, 'server.film.picture'],
  [/is an archive/, 'server.film.archive'],
  [/is a web page/, 'server.film.page'],
  [/it is (a document|text)/, 'server.film.document'],
] as const;

/** @param file - its name. */
export function sayUnusable({ code, message, values }: Unusable, file: string): Said {
  switch (code) {
    case 'UNREADABLE':
      return said('server.film.unreadable', undefined, message);
    case 'EMPTY':
      return said('server.file.empty', { file }, message);
    case 'NO_VIDEO_FILE':
      return said(
        KINDS.find(([kind]) => kind.test(message))?.[1] ?? 'server.film.unknown',
        undefined,
        message,
      );
    case 'NO_PICTURE':
      return said('server.film.sound', undefined, message);
    case 'CUT_OFF':
      return said('server.film.cutOff', undefined, message);
    case 'DAMAGED':
      return said('server.film.damaged', undefined, message);
    case 'UNKNOWN_CODEC':
      return said('server.film.codec', values, message);
    case 'TOO_LONG':
      return said('server.film.long', values, message);
  }
}

export const sayLibrary = (message: string): Said =>
  said(
    message.startsWith('Preparing videos needs')
      ? 'server.library.missing'
      : 'server.library.broken',
    { command: INSTALL },
    message,
  );
