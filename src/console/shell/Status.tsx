import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTurn } from './Said.js';

interface Props {
  class?: string;
  id?: string;
  as?: 'p' | 'div' | 'span';
  /** It cannot wait until something else has been said. */
  isUrgent?: boolean;
  /** Another value is another message, also where its words are the same. */
  turn?: unknown;
  children: ComponentChildren;
}

/**
 * What has become of something, said where it is seen. The place comes first and its words after it: of a place that comes with its
 * words many readers of the screen say nothing.
 */
export function Status({ as: As = 'p', isUrgent = false, turn, children, ...rest }: Props) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const count = useTurn(turn);
  return (
    <As role={isUrgent ? 'alert' : 'status'} {...rest}>
      {isThere && <Fragment key={count}>{children}</Fragment>}
    </As>
  );
}
