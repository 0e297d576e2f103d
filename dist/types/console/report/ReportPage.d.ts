import './ReportPage.css';
import type { PageWorld } from './source.js';
/** The merchant's report: the answer in words first, then over time, then who, what and where it ends. */
export declare function ReportPage({ world }: {
    world: PageWorld;
}): import("preact").JSX.Element;
