import type { Access } from './access.js';
import type { Known } from './createNameSource.js';
import type { Live } from './live.js';
import type { ReportDesk } from './reportDesk.js';
import type { Refusals } from './refusals.js';
import type { Report } from './reports/shared/types.js';
import type { ReportStore } from './store/types.js';
export interface ReportServerDeps {
    access: Access;
    store: ReportStore;
    live: Live;
    refusals: Refusals;
    desk: ReportDesk<Report>;
    /** Names of the shops, each with the key that its tag carries. */
    shops: ReadonlyMap<string, string | null>;
    getNames(): Promise<Known>;
    nowMs(): number;
    /** The browser speaks https, with us or with the proxy before us. */
    isSecure(request: Request, url: URL): boolean;
    countAutomated: boolean;
    /** Address of the folder with the page's script and style. */
    assets: string;
}
/** Everything under the report: page, figures, live stream, spreadsheet. Answers `null` for other paths. */
export declare function createReportServer(deps: ReportServerDeps): (request: Request, url: URL) => Promise<Response | null>;
