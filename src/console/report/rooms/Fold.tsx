import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomAnswers, RoomName } from '../../../collector/reports/shared/rooms.js';
import type { Asked } from '../../shell/asked.js';
import type { Query } from '../source.js';
import type { RoomProps } from './Rooms.js';

interface Props extends Omit<RoomProps<RoomName>, 'room' | 'ask'> {
  name: RoomName;
  View: ComponentType<RoomProps<RoomName>>;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

const none: Query = {};

/** One room: its name and what it is good for; the rest is asked for when it is opened. */
export function Fold({ name, View, isOpen, onOpen, ...props }: Props) {
  const { words, world, query } = props;
  const [more, setMore] = useState<Query>(none);
  const [turn, setTurn] = useState(0);
  const [asked, setAsked] = useState<Asked<RoomAnswers[RoomName]> | null>(null);
  const key = JSON.stringify([query, more, turn]);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    void world.source.loadRoom(name, { ...query, ...more }).then((answer) => {
      if (!isOver) setAsked(answer);
    });
    return () => {
      isOver = true;
    };
  }, [isOpen, key, name, world.source]);
  const file = (ending: string) => world.source.fileUrl(`${name}.${ending}`, { ...query, ...more });
  return (
    <details
      class={`card fold fold-${name}`}
      open={isOpen}
      onToggle={(toggle) => {
        if (toggle.currentTarget.open !== isOpen) onOpen(toggle.currentTarget.open);
      }}
    >
      <summary>
        <h3>{words.text(`${name}.room`)}</h3>
        <span>{words.text(`${name}.room.lead`)}</span>
      </summary>
      {isOpen && (
        <div class="fold-body" aria-busy={asked === null}>
          {asked === null && (
            <p class="note" role="status">
              {words.text('rooms.loading')}
            </p>
          )}
          {asked && !asked.ok && (
            <p role="alert">{words.text('rooms.failed', { message: asked.message })}</p>
          )}
          {asked?.ok && (
            <>
              <View
                {...props}
                room={asked.value}
                ask={(next) => {
                  setMore({ ...more, ...next });
                  setTurn((count) => count + 1);
                }}
              />
              <details class="fold-how">
                <summary>{words.text('rooms.how')}</summary>
                <p class="note">{asked.value.meaning}</p>
              </details>
              <p class="fold-files">
                <a class="quiet-link" href={file('csv')} download>
                  {words.text(name === 'returns' ? 'returns.download' : 'rooms.csv')}
                </a>
                <a class="quiet-link" href={file('json')} download>
                  {words.text('rooms.json')}
                </a>
              </p>
            </>
          )}
        </div>
      )}
    </details>
  );
}
