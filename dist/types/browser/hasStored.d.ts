/** Whether this origin's storage holds anything of ours, of this page or an earlier one. A storage that is refused holds nothing. */
export declare function hasStored(): boolean;
