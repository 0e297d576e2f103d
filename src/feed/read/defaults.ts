import { isTree, type Tree } from './copyOwn.js';

/** What a feed can say once for all its videos. */
export const DEFAULTS = ['creator', 'rights', 'disclosure', 'show', 'poster'];

/** Gives every video what the feed says for all and the video does not say itself. Changes the tree, which is a copy of our own. */
export function spreadDefaults(tree: Tree, keys: readonly string[] = DEFAULTS): void {
  const { videos } = tree;
  for (const video of Array.isArray(videos) ? (videos as unknown[]) : []) {
    if (isTree(video))
      for (const key of keys) if (tree[key] !== undefined) video[key] ??= tree[key];
  }
}
