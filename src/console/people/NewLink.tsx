import { Copyable } from '../shell/Copyable.js';
import { text } from './texts.js';

interface Props {
  name: string;
  link: string;
  copy(text: string): Promise<boolean>;
}

/** Shown once. */
export const NewLink = ({ name, link, copy }: Props) => (
  <section class="new-link" role="status">
    <h2>{text('link.for', { name })}</h2>
    <p class="hint">{text('link.once')}</p>
    <Copyable text={link} isStrong copy={copy} />
  </section>
);
