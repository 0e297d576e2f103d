/**
 * Puts a visitor into an arm of the holdout: the same visitor and experiment always give the same arm, on every page and
 * without remembering anything. A larger share keeps those in `off` who were there with the smaller one.
 *
 * @param holdoutShare - share of visitors who are not shown the shelf, 0 to 1.
 */
export declare function assignArm(visitorId: string, experimentId: string, holdoutShare: number): 'on' | 'off';
