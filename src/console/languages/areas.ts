/** What a language of the console has to say: each area's English table is the definition. */
import type { meaningTexts } from '../../collector/reports/shared/meanings.js';
import type { SheetKey } from '../../collector/reports/shared/sheets/sheetTexts.js';
import type { consoleServerTexts } from '../../i18n/en/consoleServer.js';
import type { findingTexts } from '../../i18n/en/findings.js';
import type { publishingTexts } from '../../i18n/en/publishing.js';
import type { In } from '../../i18n/translate.js';
import type { texts as live } from '../live/texts.js';
import type { texts as questions } from '../moderation/texts.js';
import type { platformTexts } from '../orders/platformTexts.js';
import type { texts as orders } from '../orders/texts.js';
import type { texts as people } from '../people/texts.js';
import type { figureTexts } from '../report/figureTexts.js';
import type { roomTexts } from '../report/rooms/roomTexts.js';
import type { sameAs } from '../report/sheets/sameAs.js';
import type { texts as report } from '../report/texts.js';
import type { texts as shell } from '../shell/texts.js';
import type { editorTexts } from '../studio/editor/texts.js';
import type { texts as inbox } from '../studio/inbox/texts.js';
import type { texts as studio } from '../studio/texts.js';
import type { texts as submission } from '../submission/texts.js';

/** Files of a language, one a table. */
export interface Tables {
  shell: In<typeof shell>;
  report: In<Omit<typeof report, keyof typeof figureTexts>>;
  figures: In<typeof figureTexts>;
  rooms: In<typeof roomTexts>;
  meanings: In<typeof meaningTexts>;
  /** Of the report's spreadsheets what the page does not say already. */
  sheets: In<Record<Exclude<SheetKey, keyof typeof sameAs>, string>>;
  studio: In<Omit<typeof studio, keyof typeof editorTexts>>;
  editor: In<typeof editorTexts>;
  inbox: In<typeof inbox>;
  questions: In<typeof questions>;
  orders: In<Omit<typeof orders, keyof typeof platformTexts>>;
  platforms: In<typeof platformTexts>;
  people: In<typeof people>;
  live: In<typeof live>;
  /** What servers say to a merchant, by `i18n/said.ts`. */
  findings: In<typeof findingTexts>;
  server: In<typeof consoleServerTexts>;
  publishing: In<typeof publishingTexts>;
  /** The creator's page, which is a page of its own. */
  submission: In<typeof submission>;
}

/** All that the merchant's pages say; one that lacks a text does not compile. */
export interface ConsoleLanguage {
  shell: Tables['shell'];
  report: Tables['report'] & Tables['figures'] & Tables['rooms'];
  meanings: Tables['meanings'];
  sheets: Tables['sheets'];
  studio: Tables['studio'] & Tables['editor'];
  inbox: Tables['inbox'];
  questions: Tables['questions'];
  orders: Tables['orders'] & Tables['platforms'];
  people: Tables['people'];
  live: Tables['live'];
  findings: Tables['findings'];
  server: Tables['server'];
  publishing: Tables['publishing'];
}
