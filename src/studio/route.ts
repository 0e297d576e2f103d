export interface Route {
  kind: 'page' | 'slash' | 'gifts' | 'api' | 'project' | 'widget' | 'preview' | 'previewCss';
  /** The path from there on, still encoded. */
  rest: string;
}

const ROUTE =
  /\/studio(?:(?<page>)$|(?<slash>\/)$|\/(?<gifts>gifts)$|\/api\/(?<api>.+)$|\/project\/(?<project>.+)$|\/widget\/(?<widget>.+)$|\/(?<preview>preview)$|\/(?<previewCss>preview\.css)$)/;

/** What a path asks of the studio, wherever that is mounted; `null`: nothing of it. */
export function readRoute(path: string): Route | null {
  const [kind, rest] =
    Object.entries(ROUTE.exec(path)?.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
  return kind === undefined || rest === undefined ? null : { kind: kind as Route['kind'], rest };
}

/** For a server that answers other things, too: whether a path is the studio's, if only with a refusal. */
export const isStudioPath = (path: string): boolean => /\/studio(\/|$)/.test(path);
