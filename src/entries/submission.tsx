/** The creators' upload page. `reelshelf collect --submissions` and `reelshelf studio` serve it; merchants never import it. */
import { render } from 'preact';
import { startKeepingFocus } from '../console/shell/keepFocus.js';
import { SubmissionPage } from '../console/submission/SubmissionPage.js';
import type { Asked, Filled, SubmissionWorld } from '../console/submission/source.js';
import { creatorLanguages } from '../console/languages/registry.js';
import { text } from '../console/submission/texts.js';
import { serverLanguages } from '../i18n/serverLanguages.js';
import type { CreatorView } from '../submissions/shared/wire.js';
import { HEAD_BYTES } from '../submissions/shared/videoType.js';
import { speakLanguage } from './pageLanguage.js';
import { findLeftClip, sendClip } from './submissionUpload.js';

/** The link itself, which ends with its token. */
const LINK = location.origin + location.pathname;

async function ask(path: string, body?: object): Promise<Asked<CreatorView>> {
  try {
    const response = await fetch(
      `${LINK}/api/${path}`,
      body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    if (response.ok) return { ok: true, value: (await response.json()) as CreatorView };
    const { message, field } = (await response.json()) as { message: string; field?: string };
    return { ok: false, reason: 'refused', message, ...(field === undefined ? {} : { field }) };
  } catch {
    return {
      ok: false,
      reason: 'offline',
      message: text('unanswered'),
    };
  }
}

const KEPT = `reelshelf-submission-${location.pathname.slice(-12)}`;
const world: SubmissionWorld = {
  load: () => ask('state'),
  send: (request) => ask('send', request),
  withdraw: () => ask('withdraw', {}),
  upload: (file, listeners) => sendClip(`${LINK}/api/uploads`, file, listeners),
  findLeft: () => findLeftClip(`${LINK}/api/uploads`),
  clipUrl: (upload) => `${LINK}/clip?${upload.slice(0, 8)}`,
  readHead: async (file) => new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()),
  showFile: (file) => URL.createObjectURL(file),
  letGo: (address) => URL.revokeObjectURL(address),
  kept: {
    read() {
      try {
        return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Filled>;
      } catch {
        return {};
      }
    },
    write(filled) {
      try {
        if (filled) localStorage.setItem(KEPT, JSON.stringify(filled));
        else localStorage.removeItem(KEPT);
      } catch {
        // Without storage it lives as long as the page does.
      }
    },
  },
  onReturn(listener) {
    const look = () => document.visibilityState === 'visible' && listener();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

const root = document.getElementById('submission');
const asAreas = Object.fromEntries(
  Object.entries(creatorLanguages).map(([code, load]) => [
    code,
    async () => {
      // What the page says, and the sentence that its server says, too.
      const [{ submission }, server] = await Promise.all([
        load(),
        serverLanguages[code as keyof typeof serverLanguages]?.(),
      ]);
      return { submission, agreement: server?.texts.creators ?? {} };
    },
  ]),
);
if (root) {
  startKeepingFocus(document);
  void speakLanguage('', asAreas).then(() => {
    document.title = text('title.page');
    render(<SubmissionPage world={world} />, root);
  });
}
