import type { ComponentChildren } from 'preact';
import { toCsv, type Sheet } from '../../../collector/reports/shared/sheets/cells.js';
import type { PageWorld } from '../source.js';
import { readerStyle } from './readerStyle.js';

interface Props {
  world: Pick<PageWorld, 'locale' | 'save' | 'follow'>;
  /** Of the same spreadsheet for programs. */
  href: string;
  /** Of the file. */
  name: string;
  timeZone: string;
  /** @returns `null` where it cannot be read. */
  make(): Sheet | Promise<Sheet | null>;
  children: ComponentChildren;
}

/** Saves a spreadsheet that its reader's spreadsheet program opens in their language; its address, copied, is the one for programs. */
export function SheetLink({ world, href, name, timeZone, make, children }: Props) {
  const save = async () => {
    const sheet = await make();
    if (sheet) world.save(name, toCsv(sheet, readerStyle(world.locale, timeZone)));
    // The server says why, or gives its own.
    else world.follow(href);
  };
  return (
    <a
      class="quiet-link"
      href={href}
      download
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        void save();
      }}
    >
      {children}
    </a>
  );
}
