import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { RoomName } from '../../../collector/reports/shared/rooms.js';
import type { Query } from '../source.js';
import type { RoomProps } from './Rooms.js';
import { RoomFiles } from './RoomFiles.js';
import { useRoom } from './useRoom.js';
import { Status } from '../../shell/Status.js';

interface Props extends Omit<RoomProps<RoomName>, 'room' | 'ask'> {
  name: RoomName;
  View: ComponentType<RoomProps<RoomName>>;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

const none: Query = {};

/** One room: its name and what it is good for; the rest is asked for when it is opened. */
export function Fold({ name, View, isOpen, onOpen, ...props }: Props) {
  const { words, world, query, report } = props;
  const [more, setMore] = useState<Query>(none);
  const [turn, setTurn] = useState(0);
  const { room, failure } = useRoom(world.source, {
    ...{ name, query, more, turn, isOpen, report },
  });
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
        <div class="fold-body" aria-busy={room === null && failure === null}>
          {room === null && failure === null && (
            <Status class="note">{words.text('rooms.loading')}</Status>
          )}
          {failure !== null && (
            <Status isUrgent>{words.text('rooms.failed', { message: failure })}</Status>
          )}
          {room !== null && (
            <>
              <View
                {...props}
                room={room}
                ask={(next) => {
                  setMore({ ...more, ...next });
                  setTurn((count) => count + 1);
                }}
              />
              <details class="fold-how">
                <summary>{words.text('rooms.how')}</summary>
                <p class="note">{words.means(`room.${name}`)}</p>
              </details>
              <p class="fold-files">
                <RoomFiles {...{ name, words, world, report }} query={{ ...query, ...more }} />
              </p>
            </>
          )}
        </div>
      )}
    </details>
  );
}
