import type { People, PersonAdded, PersonRequest } from '../../server/shared/people.js';
import type { Asked } from '../shell/asked.js';

/** How the room speaks with its server; `entries/openPeople.ts` makes the real one. */
export interface PeopleWorld {
  load(): Promise<Asked<People>>;
  add(request: PersonRequest): Promise<Asked<PersonAdded>>;
  remove(id: string): Promise<Asked<null>>;
  /** What somebody opens who has this token. */
  linkOf(token: string): string;
  copy(text: string): Promise<boolean>;
  nowMs(): number;
  locale: string;
}
