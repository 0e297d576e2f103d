/** The studio's rooms with their server; loaded when one of them is opened. */
import { inWords } from '../console/languages/said.js';
import { openStudio } from '../console/studio/StudioPage.js';
import type {
  Asked,
  CreatorSales,
  StudioSource,
  StudioWorld,
} from '../console/studio/model/source.js';
import type { CaptionDraft } from '../console/studio/model/captionDrafts.js';
import type { Report } from '../collector/reports/shared/types.js';
import { addDays, dayIn } from '../collector/reports/shared/range.js';
import type { Area } from '../server/shared/people.js';
import type { Edit } from '../studio/shared/edits.js';
import type { EditAnswer, Job, LiveEvents, ProofRequest, Refusal } from '../studio/shared/wire.js';
import { createInboxSource } from './inboxSource.js';
import { keptHere } from './keptHere.js';
import { sendFile } from './studioUpload.js';
import { text as say } from '../console/studio/texts.js';
import { consoleBrowser } from './consoleBrowser.js';

const API = 'studio/api';

async function ask<T>(path: string, init: RequestInit = {}): Promise<Asked<T>> {
  try {
    const response = await fetch(`${API}/${path}`, init);
    // What clashes or is refused is an answer, too.
    const isAnswer =
      (path === 'edits' && [409, 422].includes(response.status)) ||
      (path.endsWith('/captions') && response.status === 409);
    if (response.ok || isAnswer) return { ok: true, value: (await response.json()) as T };
    if (response.status === 401) return { ok: false, reason: 'signed_out', message: '' };
    const message = inWords((await response.json()) as Refusal);
    const isDown = response.status >= 500;
    return { ok: false, reason: isDown ? 'offline' : 'refused', message };
  } catch {
    return {
      ok: false,
      reason: 'offline',
      message: say('unanswered'),
      isUnanswered: true,
    };
  }
}

const post = <T>(path: string, body: object) =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const ofVideo = (id: string, what: string) => `videos/${encodeURIComponent(id)}/${what}`;

const source: StudioSource = {
  loadProject: () => ask('project'),
  loadProducts: () => ask('products'),
  sendEdits: (edits) => post<EditAnswer>('edits', { edits }),
  loadHealth: () => ask('health'),
  loadPublish: (layout) => ask(layout ? `publish?layout=${layout}` : 'publish'),
  publish: (request) => post('publish', request),
  importFrom: (request) => post<Job>('import', request),
  loadJobs: () => ask('jobs'),
  tryAgain: (job) => post<Job>(`jobs/${encodeURIComponent(job)}/again`, {}),
  dismiss: (job) => post<Job>(`jobs/${encodeURIComponent(job)}/dismiss`, {}),
  loadSales: null,
  setPoster: (video, seconds) => post(ofVideo(video, 'poster'), { seconds }),
  saveCaptions: (video, request) => post(ofVideo(video, 'captions'), request),
  async addProof(videos, proof) {
    if ('message' in proof) return post('proofs', { videos, ...proof } satisfies ProofRequest);
    const { file } = proof;
    try {
      const base64 = await base64Of(file);
      const request: ProofRequest = { videos, file: { name: file.name, base64 } };
      return await post('proofs', request);
    } catch {
      return { ok: false, reason: 'refused', message: `${file.name} cannot be read.` };
    }
  },
  moveProof: (id, videos, isReleased) =>
    post('proofs', { videos, id, isReleased } satisfies ProofRequest),
  proofUrl: (id) => `${API}/proofs/${id}`,
  async readFile(src) {
    try {
      const response = await fetch(source.fileUrl(src));
      if (response.ok) return { ok: true, value: await response.text() };
      return { ok: false, reason: 'refused', message: `${src} answers ${response.status}.` };
    } catch {
      return { ok: false, reason: 'offline', message: `${src} does not answer.` };
    }
  },
  upload: (file, metadata, onProgress) =>
    sendFile(new URL(`${API}/uploads`, location.href).href, file, metadata, onProgress),
  listen(on) {
    const events = new EventSource(`${API}/live`);
    const read = <T>(event: Event) => JSON.parse((event as MessageEvent<string>).data) as T;
    events.addEventListener('project', (event) => on.project(read<LiveEvents['project']>(event)));
    events.addEventListener('job', (event) => on.job(read<Job>(event)));
    events.addEventListener('gifts', (event) => on.gifts(read<LiveEvents['gifts']>(event)));
    events.addEventListener('open', () => on.connected(true));
    events.addEventListener('error', () => on.connected(false));
    return () => events.close();
  },
  // An address of somebody else's stays what it is.
  fileUrl: (src) => (/^(https?:|data:|\/\/)/i.test(src) ? src : `studio/project/${src}`),
  previewUrl: (product, theme, layout) =>
    `studio/preview?${new URLSearchParams({ theme, layout, ...(product !== null && { product }) }).toString()}`,
};

const base64Of = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });

const world: StudioWorld = {
  source,
  inbox: createInboxSource(API, ask, post),
  kept: keptHere<Edit>(window, 'reelshelf-studio-edits'),
  keptCaptions: keptHere<CaptionDraft>(window, 'reelshelf-studio-captions'),
  ...consoleBrowser,
  showFile: (file) => URL.createObjectURL(file),
  letGo: (address) => URL.revokeObjectURL(address),
  download(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
};

/** From the collector's report, where there is one beside the studio. */
async function loadSales(): Promise<Asked<readonly CreatorSales[]>> {
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const to = dayIn(tz, world.nowMs());
  const query = new URLSearchParams({ from: addDays(to, -27), to, tz });
  try {
    const response = await fetch(`v1/report?${query.toString()}`);
    if (!response.ok) return { ok: false, reason: 'refused', message: '' };
    const { creators } = (await response.json()) as Report;
    return { ok: true, value: creators.rows.map(({ id, sales }) => ({ id, ...sales })) };
  } catch {
    return { ok: false, reason: 'offline', message: '' };
  }
}

/** @param areas - all that whoever has signed in may open. */
export const open = (areas: readonly Area[]) =>
  openStudio(areas.includes('report') ? { ...world, source: { ...source, loadSales } } : world);
