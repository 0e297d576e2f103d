/** The room of the lives with its server; loaded when it is opened. */
import { followEvents } from '../browser/eventStream.js';
import { openLive } from '../console/live/LiveRoom.js';
import { readChange, readWhole } from '../feed/live/changes.js';
import { parseJson } from '../tools/parseJson.js';
import { askServer, asJson } from './askServer.js';
import { consoleBrowser } from './consoleBrowser.js';

const PATH = 'v1/live';
const at = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export const open = () =>
  openLive({
    load: () => askServer(PATH),
    send: (id, deed) => askServer(at(id), asJson(deed)),
    listen: (id, { onWhole, onChange, onViewers, onConnected }) =>
      followEvents({
        env: { ...consoleBrowser, random: Math.random },
        // With each opening all there is: the room is one of few.
        addressFor: () => `${at(id)}/control`,
        types: ['whole', 'change', 'viewers'],
        onConnected,
        onMessage(type, data) {
          const read = parseJson(data);
          if (type === 'viewers') return onViewers(Number(read));
          const whole = type === 'whole' ? readWhole(read) : null;
          if (whole) onWhole(whole.changes);
          const change = type === 'change' ? readChange(read) : null;
          if (change) onChange(change);
        },
      }),
    ...consoleBrowser,
  });
