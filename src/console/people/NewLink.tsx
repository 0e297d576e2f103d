import { Copyable } from '../shell/Copyable.js';
import { text } from './texts.js';
import { useSaid } from '../shell/Said.js';

interface Props {
  name: string;
  link: string;
  copy(text: string): Promise<boolean>;
}

/** Shown once. */
export function NewLink({ name, link, copy }: Props) {
  const heading = text('link.for', { name });
  useSaid(heading);
  return (
    <section class="new-link">
      <h2>{heading}</h2>
      <p class="hint">{text('link.once')}</p>
      <Copyable text={link} isStrong copy={copy} />
    </section>
  );
}
