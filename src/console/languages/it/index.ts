import type { ConsoleLanguage } from '../areas.js';
import { editor } from './editor.js';
import { figures } from './figures.js';
import { findings } from './findings.js';
import { inbox } from './inbox.js';
import { live } from './live.js';
import { meanings } from './meanings.js';
import { orders } from './orders.js';
import { people } from './people.js';
import { platforms } from './platforms.js';
import { publishing } from './publishing.js';
import { questions } from './questions.js';
import { report } from './report.js';
import { rooms } from './rooms.js';
import { server } from './server.js';
import { sheets } from './sheets.js';
import { shell } from './shell.js';
import { studio } from './studio.js';

export const texts: ConsoleLanguage = {
  sheets,
  shell,
  report: { ...report, ...figures, ...rooms },
  meanings,
  studio: { ...studio, ...editor },
  inbox,
  questions,
  orders: { ...orders, ...platforms },
  people,
  live,
  findings,
  server,
  publishing,
};
