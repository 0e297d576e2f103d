/** `POST api/videos/<id>/poster` and `…/captions`. */
import type { Project } from '../../project/folder/project.js';
import { movePoster } from '../../project/prepare/movePoster.js';
import { answerJson } from '../../server/answers.js';
import { isRecord } from '../../tools/isRecord.js';
import type { Result } from '../../tools/result.js';
import { refuse, refuseFolder } from '../refusals.js';
import { keepCaptions } from '../uploads/captions.js';
import type { Jobs } from '../uploads/jobs.js';
import { readState } from './projectState.js';

/** What is sent has to be a body of the page's own kind; anything else is named. */
export async function changeVideo(
  project: Project,
  jobs: Jobs,
  { video, action, body }: { video: string; action: 'poster' | 'captions'; body: unknown },
): Promise<Response> {
  const said = isRecord(body) ? body : {};
  let made: Result<null, string>;
  if (action === 'poster') {
    const { seconds } = said;
    if (typeof seconds !== 'number' || !Number.isFinite(seconds))
      return refuse(400, 'BODY_INVALID', 'Say the poster’s moment: {"seconds": 2.5}.');
    const moved = await jobs.withLibrary((library) => movePoster(library, project, video, seconds));
    made = moved.ok ? moved.value : moved;
  } else {
    const { lang, text } = said;
    if (typeof lang !== 'string' || typeof text !== 'string')
      return refuse(
        400,
        'BODY_INVALID',
        'Say the language and the text: {"lang": "en", "text": "WEBVTT…"}.',
      );
    made = await keepCaptions(project, video, lang, text);
  }
  if (!made.ok) return refuse(422, `${action.toUpperCase()}_REFUSED`, made.error);
  const state = await readState(project);
  return state.ok ? answerJson(200, state.value) : refuseFolder(state.error);
}
