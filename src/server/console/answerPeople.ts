/** `v1/people`, for the owner: who has access, a new one, and one that ends. */
import { said } from '../../i18n/said.js';
import { answer, answerJson, refuse } from '../answers.js';
import { checkSender, isJson } from '../guard.js';
import { readBody } from '../readBody.js';
import { checkPerson, type People } from '../shared/people.js';
import { isRecord } from '../../tools/isRecord.js';
import type { ConsoleOptions } from './createConsole.js';
import { parseJson } from '../../tools/parseJson.js';

/** @param id - of one person; empty for all. */
export async function answerPeople(
  request: Request,
  url: URL,
  id: string,
  { access: { people }, isLocal, getCreators }: ConsoleOptions,
): Promise<Response> {
  if (!people)
    return refuse(404, 'NOT_FOUND', 'Only the owner has access here, and nobody can be added.');
  // Whoever has the cookie is a browser, which may be on anybody's page.
  const refusal = checkSender(request, url, { isLocal });
  if (refusal) return refusal;
  const { method } = request;
  if (id === '' && (method === 'GET' || method === 'HEAD')) {
    const creators = (await getCreators?.()) ?? [];
    return answerJson(200, { people: await people.list(), creators } satisfies People);
  }
  if (id === '' && method === 'POST') {
    if (!isJson(request)) return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
    const body = parseJson((await readBody(request, 4096)).text ?? '');
    const checked = checkPerson(isRecord(body) ? body : {});
    return checked.ok
      ? answerJson(201, await people.add(checked.value))
      : refuse(422, 'PERSON_REFUSED', checked.error);
  }
  if (id !== '' && method === 'DELETE') {
    return (await people.remove(id))
      ? answer(204, null)
      : refuse(404, 'NOT_FOUND', said('server.person.ended'));
  }
  return refuse(
    405,
    'METHOD_NOT_ALLOWED',
    'People are read with GET, added with POST and end with DELETE.',
    {
      allow: id === '' ? 'GET, POST' : 'DELETE',
    },
  );
}
