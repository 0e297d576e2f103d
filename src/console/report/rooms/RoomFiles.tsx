import { sheetOf } from '../../../collector/reports/shared/sheets/roomSheets.js';
import type { RoomName } from '../../../collector/reports/shared/rooms.js';
import { SheetLink } from '../sheets/SheetLink.js';
import type { RoomProps } from './Rooms.js';

interface Props extends Pick<RoomProps<RoomName>, 'world' | 'report' | 'query' | 'words'> {
  name: RoomName;
}

/** All that a room shows, as files. */
export function RoomFiles({ name, world, report, query, words }: Props) {
  const { from, to, timeZone } = report.range;
  const file = (ending: string, part?: string) =>
    world.source.fileUrl(`${name}.${ending}`, { ...query, ...(part && { part }) });
  const sheet = (part?: 'given') => ({
    ...{ world, timeZone, href: file('csv', part), name: `${part ?? name}-${from}-to-${to}.csv` },
    make: async () => {
      const asked = await world.source.loadWholeRoom(name, query);
      return asked.ok ? sheetOf(name, asked.value, part) : null;
    },
  });
  return (
    <>
      <SheetLink {...sheet()}>
        {words.text(name === 'returns' ? 'returns.download' : 'rooms.csv')}
      </SheetLink>
      {name === 'returns' && (
        <SheetLink {...sheet('given')}>{words.text('returns.download.given')}</SheetLink>
      )}
      {name === 'returns' && report.creator === null && (
        // To be changed and sent again: it stays as the server reads it.
        <a class="quiet-link" href={file('csv', 'entries')} download>
          {words.text('returns.download.entries')}
        </a>
      )}
      <a class="quiet-link" href={file('json')} download>
        {words.text('rooms.json')}
      </a>
    </>
  );
}
