import { Icon } from './Icon.js';
import { ROOMS, type Room } from './rooms.js';
import { text } from './texts.js';
import { useStudio } from './useStudio.js';

export function Rail({ room }: { room: Room }) {
  const { go } = useStudio();
  return (
    <nav class="rail" aria-label={text('rooms')}>
      {ROOMS.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          aria-current={name === room ? 'page' : undefined}
          onClick={(click) => {
            click.preventDefault();
            go(name);
          }}
        >
          <Icon name={name} />
          {text(name)}
        </a>
      ))}
    </nav>
  );
}
