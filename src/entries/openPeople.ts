/** The room of the people with its server; loaded when it is opened. */
import { openPeople } from '../console/people/PeopleRoom.js';
import { askServer, asJson } from './askServer.js';
import { consoleBrowser } from './consoleBrowser.js';

const PATH = 'v1/people';

export const open = () =>
  openPeople({
    load: () => askServer(PATH),
    add: (request) => askServer(PATH, asJson(request)),
    remove: (id) => askServer(`${PATH}/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    linkOf: (token) => new URL(`report?token=${encodeURIComponent(token)}`, location.href).href,
    ...consoleBrowser,
  });
