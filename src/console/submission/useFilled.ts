import { useState } from 'preact/hooks';
import type { CreatorView } from '../../submissions/shared/wire.js';
import type { Filled, SubmissionWorld } from './source.js';

/** What is filled in: what was sent before, else what an earlier visit left, else what the shop proposes. */
export function useFilled(
  world: SubmissionWorld,
  view: CreatorView,
): [Filled, (part: Partial<Filled>) => void] {
  const [filled, setFilled] = useState<Filled>(() => ({
    ...proposed(view),
    ...(view.submission ? {} : world.kept.read()),
  }));
  return [
    filled,
    (part) =>
      setFilled((before) => {
        const next = { ...before, ...part };
        world.kept.write(next);
        return next;
      }),
  ];
}

const proposed = ({ submission, products, grant }: CreatorView): Filled => ({
  title: submission?.title ?? '',
  product: submission ? (submission.product ?? '') : (products[0]?.id ?? ''),
  productWords: submission?.productWords ?? '',
  // Never chosen for them: it is the creator who states it.
  relation: submission?.relation ?? '',
  until: submission?.grant.until ?? grant.until,
  name: submission?.name ?? '',
  sparkCode: submission?.sparkCode ?? '',
  sparkUntil: submission?.sparkUntil ?? '',
});
