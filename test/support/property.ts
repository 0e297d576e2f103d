/**
 * fast-check with one seed for everybody: a run that was green stays green. A failure names the seed and the smallest counter-example.
 * `REELSHELF_SEED=2 npm test -- unit` looks elsewhere.
 */
import fc from 'fast-check';

const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
fc.configureGlobal({ seed: Number(process?.env['REELSHELF_SEED'] ?? 1) });

export default fc;
