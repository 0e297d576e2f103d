/** `GET api/health`: all that `reelshelf validate` finds. */
import { saidOf } from '../refusals.js';
import { said } from '../../i18n/said.js';
import type { Project } from '../../project/folder/project.js';
import { proofStates } from '../../project/folder/proofs.js';
import { missingProducts } from '../../project/folder/sources.js';
import { createReach, HERE } from '../../project/validate/reach.js';
import { validate } from '../../project/validate/validate.js';
import { answerJson } from '../../server/answers.js';
import type { Health } from '../shared/wire.js';

export async function answerHealth(
  project: Project,
  { nowMs, fetch }: { nowMs(): number; fetch: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<Response> {
  const read = await project.read();
  if (!read.ok) {
    const totals = said('findings.totals.unread');
    return answerJson(200, {
      totals: totals.message,
      say: totals.say,
      findings: [{ level: 'fault', code: read.error.code, item: 'feed', ...saidOf(read.error) }],
    } satisfies Health);
  }
  const { feed, sources } = read.value;
  const { totals, say, findings } = await validate({
    raw: feed,
    baseUrl: HERE,
    nowMs: nowMs(),
    missing: missingProducts(sources),
    proofs: await proofStates(project.folder, sources),
    reach: createReach(project.folder, fetch, signal),
    onProgress: () => {},
  });
  return answerJson(200, { totals, say, findings } satisfies Health);
}
