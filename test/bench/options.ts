import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BenchOptions {
  /** Visits of each page; medians are taken over them. */
  runs: number;
  /** Visits of each layout; none leaves them out. */
  layoutRuns: number;
  /** Two visits, and no feeds of other lengths. */
  isQuick: boolean;
  /** The table's figures, as JSON. */
  jsonFile: string;
  /** The built shelf. */
  distDir: string;
  /** A folder for CPU profiles of the first visit, or `null`. */
  profileDir: string | null;
}

export const usage = `npm run bench -- [--runs 5] [--layouts 1] [--quick] [--json file] [--dist folder] [--profile folder]

  --runs     visits of each page, 1 to 50; default 5
  --layouts  visits of each layout, 0 to 20; default 1, quarter of a minute a layout
  --quick    two visits, without the feeds of 100 and 1,000 videos and the layouts
  --json     where the figures go; default node_modules/.cache/reelshelf/bench.json
  --dist     a built shelf other than dist/, e.g. of another commit
  --profile  also writes CPU profiles of the shelf (load, first tap) and prints where the time went
`;

/** @throws with a sentence for whoever typed it. */
export function parseOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      layouts: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      dist: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const runs = Number(values.runs ?? (values.quick ? 2 : 5));
  if (!Number.isInteger(runs) || runs < 1 || runs > 50)
    throw new Error(`--runs is ${values.runs}; it has to be a whole number from 1 to 50.`);
  const layoutRuns = Number(values.layouts ?? (values.quick ? 0 : 1));
  if (!Number.isInteger(layoutRuns) || layoutRuns < 0 || layoutRuns > 20)
    throw new Error(`--layouts is ${values.layouts}; it has to be a whole number from 0 to 20.`);
  return {
    runs,
    layoutRuns,
    isQuick: values.quick,
    jsonFile: resolve(
      values.json ?? join(root, 'node_modules', '.cache', 'reelshelf', 'bench.json'),
    ),
    distDir: resolve(values.dist ?? join(root, 'dist')),
    profileDir: values.profile === undefined ? null : resolve(values.profile),
  };
}
