import type { Stop } from '../../tools/emitter.js';
import type { GiftLine } from '../../submissions/shared/giftReport.js';
import type { Lift } from '../../collector/reports/shared/lift.js';
import type { Asked } from '../shell/asked.js';
import type { FilterChoices } from '../../collector/reports/shared/filters.js';
import type { RoomAnswers, RoomName } from '../../collector/reports/shared/rooms.js';
import type { Report } from '../../collector/reports/shared/types.js';

/** How the page gets its figures; `entries/report.tsx` makes the real one. */
export interface ReportSource {
  load(query: Readonly<Record<string, string>>): Promise<Loaded>;
  /** What the shelf itself brings; a creator is not told. @param query - shop and filter; days are its own. */
  loadLift(query: Query): Promise<Asked<Lift>>;
  /** Calls `onNews` when the collector has stored something new, and tells whether it is being heard. */
  listen(
    query: Readonly<Record<string, string>>,
    onNews: () => void,
    onConnected: (isConnected: boolean) => void,
  ): Stop;
  /** Address of the spreadsheet for the same figures. */
  csvUrl(query: Readonly<Record<string, string>>): string;
  loadRoom<R extends RoomName>(room: R, query: Query): Promise<Asked<RoomAnswers[R]>>;
  /** The same as its file has it: all pages of a list. */
  loadWholeRoom<R extends RoomName>(room: R, query: Query): Promise<Asked<RoomAnswers[R]>>;
  /** What the report may be narrowed to. */
  loadFilters(query: Query): Promise<Asked<FilterChoices>>;
  /** Address of a file: `videos.csv`, `orders.json`, `tables/days.csv`. */
  fileUrl(name: string, query: Query): string;
  /** Writes down what creators were given, or takes it away. @param changes - or a spreadsheet's text. */
  saveCosts(query: Query, changes: CostChanges | string): Promise<Asked<unknown>>;
}

export type Query = Readonly<Record<string, string>>;

export interface CostChanges {
  put?: readonly Readonly<Record<string, string>>[];
  remove?: readonly string[];
}

export type Loaded =
  | { ok: true; report: Report }
  | { ok: false; reason: 'signed_out' | 'unreachable' | 'refused'; message: string };

/** What the page takes from the world around it. */
export interface PageWorld {
  source: ReportSource;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): Stop;
  /** An English one: the page's words are English. */
  locale: string;
  /** Of the merchant, whose days are counted. */
  timeZone: string;
  /** Where events are sent, for the tag that the empty page shows. */
  endpoint: string;
  /** What was chosen last, from the address bar. */
  initialQuery: string;
  /** Puts a text into the clipboard; `false` where the browser does not let it. */
  copy(text: string): Promise<boolean>;
  /** Hands a spreadsheet that was made here to the browser. */
  save(name: string, csv: string): void;
  /** Goes to an address of the server, as a link does. */
  follow(href: string): void;
  onQuery(query: string): void;
  /** Whether whoever reads may write down what creators were given. */
  canWrite: boolean;
  /** Invitations and what came of them; `null` where no studio stands beside the report. */
  gifts: {
    /** `null`: they could not be read. */
    load(): Promise<readonly GiftLine[] | null>;
    /** The same as a spreadsheet, for whoever may have it. */
    csvUrl: string | null;
  } | null;
}
