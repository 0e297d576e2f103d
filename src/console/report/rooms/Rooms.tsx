import type { ComponentType } from 'preact';
import {
  roomNames,
  type RoomAnswers,
  type RoomName,
} from '../../../collector/reports/shared/rooms.js';
import type { Report } from '../../../collector/reports/shared/types.js';
import { ReportSheetLink } from '../sheets/ReportSheetLink.js';
import type { PageWorld, Query } from '../source.js';
import type { Wording } from '../wording.js';
import { Arrivals } from './Arrivals.js';
import { Films } from './Films.js';
import { Fold } from './Fold.js';
import { MomentMap } from './MomentMap.js';
import { Openings } from './Openings.js';
import { OrderList } from './OrderList.js';
import { Returns } from './Returns.js';
import { Sizes } from './Sizes.js';
import './Rooms.css';

/** What every room's view is drawn from. */
export interface RoomProps<R extends RoomName> {
  room: RoomAnswers[R];
  report: Report;
  world: PageWorld;
  words: Wording;
  query: Query;
  /** Asks again, with more in the address; what was there stays until the answer. */
  ask(more: Query): void;
}

const views: { [R in RoomName]: ComponentType<RoomProps<R>> } = {
  videos: Films,
  creators: Sizes,
  returns: Returns,
  hours: Openings,
  moments: MomentMap,
  orders: OrderList,
  arrivals: Arrivals,
};
/** What a creator is shown of their own. */
const own: readonly RoomName[] = ['videos', 'hours', 'returns'];
const tables = [
  ...(['creators', 'figures', 'videos', 'products'] as const),
  ...(['days', 'funnel', 'refused'] as const),
];

interface Props {
  world: PageWorld;
  report: Report;
  query: Query;
  open: readonly RoomName[];
  onOpen(open: readonly RoomName[]): void;
  words: Wording;
}

/** All that is behind the figures, each folded away until somebody asks. */
export function Rooms({ world, report, query, open, onOpen, words }: Props) {
  const shown = report.creator === null ? roomNames : own;
  return (
    <section class="rooms" aria-labelledby="rooms-heading">
      <h2 id="rooms-heading">{words.text('rooms.heading')}</h2>
      <div class="room-list">
        {shown.map((name) => (
          <Fold
            key={name}
            name={name}
            View={views[name] as ComponentType<RoomProps<RoomName>>}
            isOpen={open.includes(name)}
            onOpen={(isOpen) =>
              onOpen(isOpen ? [...open, name] : open.filter((other) => other !== name))
            }
            {...{ world, report, query, words }}
          />
        ))}
      </div>
      {report.creator === null && (
        <p class="room-files note">
          {words.text('rooms.download')}{' '}
          {tables.map((table) => (
            <ReportSheetLink key={table} {...{ table, world, report, query }}>
              {words.text(`file.${table}`)}
            </ReportSheetLink>
          ))}{' '}
          <a class="quiet-link" href={world.source.fileUrl('json', query)} download>
            {words.text('file.json')}
          </a>
        </p>
      )}
    </section>
  );
}
