/** The room of questions below videos with its server; loaded when it is opened. */
import { openQuestions } from '../console/moderation/QuestionsRoom.js';
import { askServer, asJson } from './askServer.js';
import { consoleBrowser } from './consoleBrowser.js';

const PATH = 'v1/comments/room';

export const open = () =>
  openQuestions({
    load: () => askServer(PATH),
    change: (request) => askServer(PATH, asJson(request)),
    fileOf: (ending) => `${PATH}.${ending}`,
    ...consoleBrowser,
  });
