/** `POST api/videos/<id>/poster` and `…/captions`. */
import { sayLibrary } from '../uploads/sayFile.js';
import { said, type Said } from '../../i18n/said.js';
import type { Project } from '../../project/folder/project.js';
import { movePoster } from '../../project/prepare/movePoster.js';
import { answerJson } from '../../server/answers.js';
import { isRecord } from '../../tools/isRecord.js';
import { failure, type Result } from '../../tools/result.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { CaptionsAnswer } from '../shared/wire.js';
import { keepCaptions } from '../uploads/captions.js';
import type { Jobs } from '../uploads/jobs.js';
import { readState } from './projectState.js';

/** What is sent has to be a body of the page's own kind; anything else is named. */
export async function changeVideo(
  project: Project,
  jobs: Jobs,
  { video, action, body }: { video: string; action: 'poster' | 'captions'; body: unknown },
): Promise<Response> {
  const fields = isRecord(body) ? body : {};
  let made: Result<boolean | null, Said>;
  if (action === 'poster') {
    const { seconds } = fields;
    if (typeof seconds !== 'number' || !Number.isFinite(seconds))
      return refuse(400, 'BODY_INVALID', 'Say the poster’s moment: {"seconds": 2.5}.');
    const moved = await jobs.withLibrary((library) => movePoster(library, project, video, seconds));
    made = !moved.ok
      ? failure(sayLibrary(moved.error))
      : moved.value.ok
        ? moved.value
        : failure(
            said(
              moved.value.error.includes('was not prepared here')
                ? 'server.poster.notHere'
                : 'server.film.unreadable',
              undefined,
              moved.value.error,
            ),
          );
  } else {
    const { list = 'captions', lang, text, was } = fields;
    if (
      (list !== 'captions' && list !== 'descriptions') ||
      typeof lang !== 'string' ||
      typeof text !== 'string' ||
      (typeof was !== 'string' && was !== null)
    )
      return refuse(
        400,
        'BODY_INVALID',
        'Say the language, the text, and the file that it takes the place of: {"lang": "en", "text": "WEBVTT…", "was": null}.',
      );
    made = await keepCaptions(project, video, { list, lang, text, was });
  }
  if (!made.ok) return refuse(422, `${action.toUpperCase()}_REFUSED`, made.error);
  const state = await readState(project);
  if (!state.ok) return refuseFolder(state.error);
  if (action === 'poster') return answerJson(200, state.value);
  const isWritten = made.value !== false;
  return answerJson(isWritten ? 200 : 409, {
    ok: isWritten,
    project: state.value,
  } satisfies CaptionsAnswer);
}
