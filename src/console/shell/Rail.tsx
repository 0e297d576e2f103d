import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.js';
import { text } from './texts.js';
import type { Console } from './useConsole.js';

/** All rooms that are open to whoever has signed in. On a phone it may be wider than the screen. */
export function Rail({ rooms, current, go }: Console) {
  const open = useRef<HTMLAnchorElement>(null);
  useEffect(() => open.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [current]);
  return (
    <nav class="rail" aria-label={text('rooms')}>
      {rooms.map((room) => (
        <a
          key={room.name}
          ref={room === current ? open : null}
          href={`${room.area}${room.rest && `#${room.rest}`}`}
          aria-current={room === current ? 'page' : undefined}
          // A browser is content with half of it.
          onFocus={({ currentTarget }) =>
            currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          }
          onClick={(click) => {
            // In a tab of its own, if somebody asks for that.
            if (click.ctrlKey || click.metaKey || click.shiftKey) return;
            click.preventDefault();
            go(room);
          }}
        >
          <Icon name={room.name} />
          {text(room.name)}
        </a>
      ))}
    </nav>
  );
}
