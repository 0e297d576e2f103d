import { defaultLimits, type Limits } from '../collector/limits.js';
import { failure, success, type Result } from '../tools/result.js';

export type SendLimits = Partial<Pick<Limits, 'perNetwork' | 'perVisitor' | 'perKey'>>;

const limitOf = { network: 'perNetwork', visitor: 'perVisitor', key: 'perKey' } as const;
const isWhose = (text: string): text is keyof typeof limitOf => Object.hasOwn(limitOf, text);

/** Reads `network=400` and `key=5000/20000`: requests a second, and how many at once, which are ten seconds' unless told. */
export function parseLimits(given: readonly string[]): Result<SendLimits, string> {
  const limits: SendLimits = {};
  for (const text of given) {
    const [, whose = '', perSecond = '', burst] =
      /^(\w+)=([1-9]\d{0,6})(?:\/([1-9]\d{0,7}))?$/.exec(text.trim()) ?? [];
    if (!isWhose(whose))
      return failure(
        `--limit is "${text}"; expected whose and how many requests a second, such as ${Object.entries(
          limitOf,
        )
          .map(([name, limit]) => `${name}=${defaultLimits[limit].perSecond}`)
          .join(', ')}, or with how many at once: network=400/4000.`,
      );
    limits[limitOf[whose]] = {
      perSecond: Number(perSecond),
      burst: Number(burst ?? Number(perSecond) * 10),
    };
  }
  return success(limits);
}
