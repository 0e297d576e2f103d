/** From here on chance alone gives such a share less than once in a thousand times (χ² of one degree of freedom). */
const ALARM = 10.828;
/** Visitors whom the smaller arm has to expect for χ² to mean anything. */
const MIN_EXPECTED = 5;

export interface SampleRatio {
  chiSquared: number;
  /** The arms are not as large as they were drawn, so something but chance decides who is counted: no comparison holds. */
  isOff: boolean;
}

/** @param share - of visitors who were to be held out. */
export function checkSampleRatio(on: number, off: number, share: number): SampleRatio {
  const all = on + off;
  const [expectedOn, expectedOff] = [all * (1 - share), all * share];
  if (Math.min(expectedOn, expectedOff) < MIN_EXPECTED) return { chiSquared: 0, isOff: false };
  const chiSquared = (on - expectedOn) ** 2 / expectedOn + (off - expectedOff) ** 2 / expectedOff;
  return { chiSquared, isOff: chiSquared > ALARM };
}
