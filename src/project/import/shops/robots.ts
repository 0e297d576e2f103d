/** What a site asks of programs (RFC 9309). */
export interface Robots {
  mayVisit(url: string): boolean;
  /** Seconds between two requests that it asks for; 0 when it does not. */
  delayS: number;
  sitemaps: string[];
}

interface Rule {
  isAllowed: boolean;
  path: string;
}

export function readRobots(text: string): Robots {
  const sitemaps: string[] = [];
  const groups: { agents: string[]; rules: Rule[]; delayS: number }[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/).slice(0, 20_000)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap') sitemaps.push(value);
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delayS: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase());
    }
    if (name === 'allow' || name === 'disallow') {
      if (value) groups.at(-1)?.rules.push({ isAllowed: name === 'allow', path: value });
    }
    const group = groups.at(-1);
    if (name === 'crawl-delay' && group) group.delayS = Number(value) || 0;
    if (name) isNaming = name === 'user-agent';
  }
  const own = groups.filter(({ agents }) => agents.some((agent) => agent === 'reelshelf'));
  const mine = own.length ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = mine.flatMap((group) => group.rules);
  return {
    sitemaps,
    delayS: Math.max(0, ...mine.map(({ delayS }) => delayS)),
    mayVisit(url) {
      const { pathname, search } = new URL(url);
      const path = `${pathname}${search}`;
      // The longest rule counts; of two alike the one that allows.
      const [best] = rules
        .filter((rule) => fits(rule.path, path))
        .sort((a, b) => b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed));
      return best?.isAllowed ?? true;
    },
  };
}

/** `*` stands for anything, `$` for the end. Without patterns made of a stranger's text. */
function fits(rule: string, path: string): boolean {
  const isWholePath = rule.endsWith('$');
  const parts = (isWholePath ? rule.slice(0, -1) : rule).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = path.indexOf(part, at);
    if (found < 0 || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return (
    !isWholePath || at === path.length || parts.at(-1) === '' || path.endsWith(parts.at(-1) ?? '')
  );
}
