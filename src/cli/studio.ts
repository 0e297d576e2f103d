import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { createProject } from '../project/folder/project.js';
import { makeStarters } from '../project/folder/starters.js';
import { isSubmissionPath } from '../submissions/serve/route.js';
import { createAccess } from '../server/access/createAccess.js';
import { createNotices } from '../server/notices.js';
import { readWhole } from './collectSettings.js';
import type { Command } from './command.js';
import { failed, misused } from './commandResult.js';
import { addressOf, explainListening } from './explainListening.js';
import { DEFAULT_FOLDER } from './projectFolder.js';
import { createSenderOf } from './senderOf.js';
import type { Handler } from './serveHandler.js';

const HOST = '127.0.0.1';
const USUAL_PORT = 8788;

export const studioCommand: Command = {
  name: 'studio',
  summary: 'work on the project in the browser: drop videos, tag products, preview, publish',
  words: ['[folder]'],
  options: {
    port: {
      value: '<port>',
      about: `0 takes a free one (default ${USUAL_PORT}, or a free one where that is taken)`,
    },
    'no-open': { about: 'print the link, and open no browser' },
  },
  notes: [
    'Only this machine reaches it, and only by the link that it prints. A folder that is not there is made.',
    'It goes on until Ctrl-C. What was saved in the browser is in the folder.',
  ],
  examples: ['reelshelf studio', 'reelshelf studio reels --port 0 --no-open'],
  async run(given, world) {
    const portText = given.text('port');
    const asked = portText === undefined ? USUAL_PORT : readWhole(portText, 65_535);
    if (asked === null)
      return misused(`--port is "${portText}"; expected a number from 0 to 65535.`, 'studio');
    const made = await createProject(given.words[0] ?? DEFAULT_FOLDER);
    if (!made.ok) return failed(made.error);
    const { project, isNew } = made.value;
    const starters = isNew ? await makeStarters(project.folder) : [];
    const token = world.randomToken();
    const notices = createNotices(world.log, world.env);
    const access = createAccess({
      ownerToken: token,
      // Cookies know no ports: two studios of one machine would sign each other's pages out.
      cookieName: `reelshelf_studio_${createHash('sha256').update(token).digest('hex').slice(0, 8)}`,
      isKept: false,
      notices,
      nowMs: world.env.nowMs,
    });
    const studio = await world.createStudio({
      project,
      console: { access, offers: ['studio'] },
      isLocal: true,
    });
    const submissions = await world.createSubmissions({
      folder: project.folder,
      senderOf: createSenderOf({ trustProxy: 0, addressHeader: null }),
    });
    const handler: Handler = {
      hasUploads: true,
      // The upload page, too, so that an invitation can be tried on this machine.
      fetch: (request, connection) =>
        isSubmissionPath(new URL(request.url).pathname)
          ? submissions.fetch(request, connection)
          : studio.fetch(request),
    };
    try {
      const server = await world
        .serve(handler, asked, HOST)
        .catch((error: unknown) =>
          portText === undefined ? world.serve(handler, 0, HOST) : Promise.reject(error),
        );
      const address = `${addressOf(HOST, server.port)}/studio`;
      const link = `${address}?token=${encodeURIComponent(token)}`;
      const isOpened = given.has('no-open') ? false : await world.openBrowser(link);
      return {
        exitCode: 0,
        lines: [
          `The studio is open${isOpened ? ' in your browser' : ''}.`,
          `Link     ${link}`,
          `Folder   ${project.folder}${isNew ? ' (new)' : ''}`,
          ...(starters.length > 0
            ? [
                `Next time: a double click on "Open ${basename(project.folder)}", beside the folder.`,
              ]
            : []),
          'Ctrl-C ends it.',
        ],
        data: { address, link, token, folder: project.folder, isNew, starters },
        stop: () =>
          server.stop(async () => {
            await studio.close();
            notices.close();
          }),
      };
    } catch (error) {
      await studio.close();
      notices.close();
      return failed(explainListening(error, { host: HOST, port: asked }));
    }
  },
};
