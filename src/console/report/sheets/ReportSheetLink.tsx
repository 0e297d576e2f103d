import type { ComponentChildren } from 'preact';
import { creatorsSheet } from '../../../collector/reports/shared/sheets/creatorsSheet.js';
import {
  reportSheets,
  type ReportTable,
} from '../../../collector/reports/shared/sheets/reportSheets.js';
import type { Report } from '../../../collector/reports/shared/types.js';
import type { PageWorld, Query } from '../source.js';
import { SheetLink } from './SheetLink.js';

interface Props {
  table: ReportTable | 'creators';
  world: PageWorld;
  report: Report;
  query: Query;
  children: ComponentChildren;
}

/** A table of the report, with the figures that are on screen. */
export function ReportSheetLink({ table, world, report, query, children }: Props) {
  const { from, to, timeZone } = report.range;
  return (
    <SheetLink
      {...{ world, timeZone }}
      href={
        table === 'creators'
          ? world.source.csvUrl(query)
          : world.source.fileUrl(`tables/${table}.csv`, query)
      }
      name={`${table}-${from}-to-${to}.csv`}
      make={() => (table === 'creators' ? creatorsSheet(report) : reportSheets[table](report))}
    >
      {children}
    </SheetLink>
  );
}
