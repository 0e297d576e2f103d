import { areas, type Area } from '../../server/shared/people.js';
import { ROOMS } from '../studio/rooms.js';
import type { IconName } from './Icon.js';
import type { TextKey } from './texts.js';

/** Where somebody is: an address of the console, and what stands in it after `#`. */
export interface Route {
  area: Area;
  rest: string;
}

export interface RailRoom extends Route {
  name: TextKey & IconName;
}

const roomsOf = (area: Area): RailRoom[] =>
  area === 'studio'
    ? ROOMS.map((name) => ({ area, rest: name, name }))
    : [{ area, rest: '', name: area }];

/** All that the rail offers of these, in its order. */
export const railRooms = (open: readonly Area[]): RailRoom[] =>
  areas.filter((area) => open.includes(area)).flatMap(roomsOf);
