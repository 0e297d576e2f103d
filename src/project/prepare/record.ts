/** What `sources.json` keeps of a prepared video, beside where it came from. */
import * as z from 'zod/mini';
import type { Origin, Sources } from '../folder/sources.js';

/** Raised when files are made in another way, so that the next run makes them anew. */
const RECIPE = 1;

const madeSchema = z.object({
  recipe: z.number(),
  video: z.string(),
  poster: z.string(),
  preview: z.string(),
  /** For e-mail: the poster with a play mark. */
  still: z.string(),
  /** Of captions, by language. */
  captions: z.array(z.string()),
  /** Likewise, of what is to be seen. */
  descriptions: z.optional(z.array(z.string())),
  /** The film with a described sound track. */
  described: z.optional(z.string()),
  posterAt: z.number(),
  /** What lay beside it in writing, and a described film, as they were read. */
  captionsFingerprint: z.string(),
});

export type MadeFiles = Omit<z.infer<typeof madeSchema>, 'recipe'>;

/** `null`: never prepared, or by other rules than today's. */
export function madeOf(origin: Origin | undefined): MadeFiles | null {
  const read = madeSchema.safeParse(origin?.['made']);
  return read.success && read.data.recipe === RECIPE ? read.data : null;
}

export const withMade = (origin: Origin, made: MadeFiles): Origin => ({
  ...origin,
  made: { recipe: RECIPE, ...made },
});

export const filesOf = ({
  video,
  poster,
  preview,
  still,
  captions,
  descriptions = [],
  described,
}: MadeFiles): string[] => [
  video,
  poster,
  preview,
  still,
  ...captions,
  ...descriptions,
  ...(described === undefined ? [] : [described]),
];

/**
 * The id of a file's video: what its content was given before; else made of its name, and of nobody else's, since phones count their
 * files alike.
 *
 * @param replaces - a file of a known name is a new version of that video.
 */
export function idFor(
  name: string,
  fingerprint: string,
  { videos }: Sources,
  taken: ReadonlySet<string>,
  replaces: boolean,
): string {
  const known =
    videos.find((origin) => origin.fingerprint === fingerprint) ??
    videos.find((origin) => replaces && origin.from === name && origin['made']);
  if (known) return known.id;
  const stem =
    name
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const slug = stem
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const base = Array.from(slug || 'video')
    .slice(0, 80)
    .join('');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
