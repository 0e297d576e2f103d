import { said, type Said } from '../i18n/said.js';
import type { ProjectError } from '../project/folder/project.js';
import { answerJson } from '../server/answers.js';
import type { Refusal } from './shared/wire.js';

/** A refusal as the studio's page reads it: a code for programs, a sentence for people. */
export const refuse = (
  status: number,
  error: string,
  message: string | Said,
  headers: Record<string, string> = {},
): Response =>
  answerJson(
    status,
    {
      error,
      ...(typeof message === 'string' ? { message } : message),
    } satisfies Refusal,
    headers,
  );

/** The folder as it is cannot be worked with: a program may ask again when somebody has mended it. */
export const refuseFolder = (error: ProjectError): Response =>
  refuse(error.code === 'CHANGE_REFUSED' ? 422 : 503, error.code, saidOf(error));

/** @param folder - or the file, as the error names it. */
export function saidOf({ code, message, say }: ProjectError): Said {
  if (say) return { message, say };
  const [name = ''] = message.split(' ', 1);
  if (code === 'FOLDER_IN_USE') return said('server.folder.inUse', undefined, message);
  if (code === 'FOLDER_REFUSED') return said('server.folder.refused', { folder: name }, message);
  if (code === 'CHANGE_REFUSED') return { message, say: [] };
  return said('server.folder.unread', { file: name }, message);
}

/** @param video - its id, which only the English says. */
export const videoGone = (video: string): Said =>
  said(
    'server.video.gone',
    undefined,
    `There is no video "${video.slice(0, 120)}" in this project any more.`,
  );
