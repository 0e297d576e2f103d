import type { Room, RoomChange, RoomRequest } from '../../collector/comments/shared/room.js';
import type { Stop } from '../../tools/emitter.js';
import type { Asked } from '../shell/asked.js';

/** How the room speaks with its server; `entries/openQuestions.ts` makes the real one. */
export interface QuestionsWorld {
  load(): Promise<Asked<Room>>;
  change(request: RoomRequest): Promise<Asked<RoomChange>>;
  /** Of the file with all of it. */
  fileOf(ending: 'csv' | 'json'): string;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): Stop;
  locale: string;
}
