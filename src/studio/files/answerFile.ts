/** What the studio shows of the folder and of the shelf: files, and the page that has both. */
import { fileURLToPath } from 'node:url';
import type { Project } from '../../project/folder/project.js';
import { answer } from '../../server/answers.js';
import { WIDGET_FILE } from '../publishing/publishProject.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { Route } from '../route.js';
import { previewCss, previewPage } from './previewPage.js';
import { sendFileOf } from './sendFileOf.js';

/**
 * @param widget - address of the folder with the shelf's own files.
 * @param ticket - lets the shelf in the preview read the folder.
 */
export async function answerFile(
  request: Request,
  url: URL,
  { kind, rest }: Route,
  { project, widget, ticket }: { project: Project; widget: string; ticket: string },
): Promise<Response> {
  if (kind === 'previewCss')
    return answer(200, previewCss, { 'content-type': 'text/css; charset=utf-8' });
  if (kind === 'preview') {
    const read = await project.read();
    return read.ok ? previewPage(read.value, url, ticket) : refuseFolder(read.error);
  }
  // Nothing but what the shelf itself may read of the folder.
  if (kind === 'project' && (rest === 'reels.json' || rest.startsWith('media/')))
    return sendFileOf(request, project.folder, rest);
  if (kind === 'widget' && WIDGET_FILE.test(rest))
    return sendFileOf(request, fileURLToPath(widget), rest);
  return refuse(404, 'NOT_FOUND', 'There is no such file.');
}
