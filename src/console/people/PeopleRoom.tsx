import { useEffect, useState } from 'preact/hooks';
import type { People, Person, PersonAdded } from '../../server/shared/people.js';
import { HOUR_MS } from '../../tools/time.js';
import type { AreaView } from '../shell/ConsolePage.js';
import { Frame } from '../shell/Frame.js';
import { AddPerson } from './AddPerson.js';
import { NewLink } from './NewLink.js';
import './PeopleRoom.css';
import type { PeopleWorld } from './source.js';
import { text as shellText } from '../shell/texts.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';
import { type Note } from '../shell/Said.js';

export const openPeople = (world: PeopleWorld): AreaView => ({
  View: () => <PeopleRoom world={world} />,
});

/** Who else may see what: links that are made, used, and ended. */
export function PeopleRoom({ world }: { world: PeopleWorld }) {
  const [known, setKnown] = useState<People | null>(null);
  const [added, setAdded] = useState<PersonAdded | null>(null);
  const [said, setSaid] = useState<Note | null>(null);
  const look = async () => {
    const asked = await world.load();
    if (asked.ok) setKnown(asked.value);
    else setSaid({ words: asked.message });
  };
  useEffect(() => void look(), [world]);
  const end = async ({ id, name }: Person) => {
    const asked = await world.remove(id);
    setSaid({ words: asked.ok ? text('ended', { name }) : asked.message });
    if (added?.person.id === id) setAdded(null);
    await look();
  };
  const nameOf = (creator: string | null) =>
    known?.creators.find(({ id }) => id === creator)?.name ?? creator ?? '';
  return (
    <Frame
      room="people"
      bar={<p class="brand">{shellText('brand')}</p>}
      note={said}
      onClose={() => setSaid(null)}
    >
      <header class="room-top">
        <h1>{text('heading')}</h1>
      </header>
      <p class="people-lead">{text('lead')}</p>
      <AddPerson
        creators={known?.creators ?? []}
        onAdd={async (request) => {
          const asked = await world.add(request);
          if (!asked.ok) return asked.message;
          setAdded(asked.value);
          await look();
          return null;
        }}
      />
      {added && (
        <NewLink
          key={added.person.id}
          name={added.person.name}
          link={world.linkOf(added.token)}
          copy={world.copy}
        />
      )}
      <h2 class="people-heading">{text('list')}</h2>
      {!known && <Status class="hint">{text('loading')}</Status>}
      {known?.people.length === 0 && <p class="hint">{text('none')}</p>}
      <ul class="people-list">
        {known?.people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            creator={nameOf(person.creator)}
            world={world}
            onEnd={() => void end(person)}
          />
        ))}
      </ul>
    </Frame>
  );
}

interface LineProps {
  person: Person;
  /** Whose own part it shows, by name. */
  creator: string;
  world: PeopleWorld;
  onEnd(): void;
}

const PersonLine = ({ person, creator, world, onEnd }: LineProps) => (
  <li class="person">
    <p class="person-name">{person.name}</p>
    <p class="hint">
      {text(`is.${person.role}`, { creator })}
      <span>{usedText(person, world)}</span>
    </p>
    <button class="soft" aria-label={text('end.of', { name: person.name })} onClick={onEnd}>
      {text('end')}
    </button>
  </li>
);

function usedText({ usedAtMs }: Person, { nowMs, locale }: PeopleWorld): string {
  if (usedAtMs === null) return text('used.never');
  if (nowMs() - usedAtMs < HOUR_MS) return text('used.now');
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(usedAtMs);
  return text('used.at', { day });
}
