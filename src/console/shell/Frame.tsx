import type { ComponentChildren } from 'preact';
import '../base.css';
import './Frame.css';
import { LanguageChoice } from './LanguageChoice.js';
import { Rail } from './Rail.js';
import { text } from './texts.js';
import { useConsole } from './useConsole.js';
import { Status } from './Status.js';
import { Said, type Note } from './Said.js';

interface Props {
  /** The room's own name for its styles: `report`. */
  room: string;
  /** What stands in the header. */
  bar: ComponentChildren;
  children: ComponentChildren;
  /** Said once, below. */
  note?: Note | null | undefined;
  onClose?: () => void;
}

/** What every room stands in: a header, the way to the other rooms, and a place for what is said. */
export function Frame({ room, bar, children, note, onClose }: Props) {
  const shell = useConsole();
  const hasRail = shell !== null && shell.rooms.length > 1;
  return (
    <div class={`console ${hasRail ? 'has-rail' : ''}`}>
      <Said note={note} onClose={onClose}>
        <header class="bar">{bar}</header>
        {hasRail && <Rail {...shell} />}
        <main class={`room ${room}`} tabIndex={-1} ref={shell?.main ?? null}>
          {shell?.refused && <Status class="refused">{text(`refused.${shell.refused}`)}</Status>}
          {children}
          {shell && <LanguageChoice {...shell.language} />}
        </main>
      </Said>
    </div>
  );
}
