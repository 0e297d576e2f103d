import { cleanPageUrl, referrerOrigin } from '../events/pageUrl.js';
import { contextSchema } from '../events/pageSchemas.js';
import type { WireContext } from '../events/wire.js';
import { fit, misfit } from '../tools/fits.js';
import { writeJson } from '../tools/writeJson.js';

/** What the page and the widget say of themselves. Addresses may be given whole; they are cleaned here. */
export type PageContext = Omit<
  WireContext,
  'consent' | 'experiment' | 'visitor' | 'session' | 'automated'
>;

/** Who it is, and what they permit. */
export type PersonContext = Omit<WireContext, keyof PageContext>;

/**
 * Writes down where events happened. Nothing of it changes between most events, so it is checked and written only when something has.
 *
 * @param warn - called with the parts that do not fit the wire format, each time they are left out.
 */
export function createContextWriter(
  warn: (part: string) => void,
): (page: PageContext, person: PersonContext) => string {
  let given = '';
  let written = '';
  return (page, person) => {
    const now = writeJson({ ...page, ...person });
    if (now === given) return written;
    given = now;
    const { context, wrong } = toWireContext(page, person);
    wrong.forEach(warn);
    return (written = writeJson(context));
  };
}

/**
 * Joins page and person into what a batch says about them. A part that the wire does not allow is left out rather than sent:
 * the endpoint would have to refuse the whole batch for it. `wrong` names such parts.
 */
function toWireContext(
  page: PageContext,
  person: PersonContext,
): { context: WireContext; wrong: string[] } {
  const { referrer, widget } = page;
  const context: WireContext = {
    ...page,
    page: cleanPageUrl(page.page),
    ...(referrer === undefined ? {} : { referrer: referrerOrigin(referrer) }),
    widget: {
      ...widget,
      version: widget.version.slice(0, 40),
      shelf: widget.shelf.slice(0, 120),
      layout: widget.layout.slice(0, 40),
    },
    ...person,
  };
  const wrong: string[] = [];
  let kept: Partial<WireContext> = context;
  for (;;) {
    const fitting = fit(contextSchema, kept);
    if (fitting) return { context: fitting, wrong };
    const [name = ''] = misfit(contextSchema, kept) ?? [];
    // It does not fit without that part either.
    if (wrong.includes(name)) return { context, wrong };
    wrong.push(name);
    kept = {
      ...kept,
      [name]: name === 'widget' ? { ...context.widget, feed: null } : undefined,
    };
  }
}
