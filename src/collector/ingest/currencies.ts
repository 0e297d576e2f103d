/** Later than some releases of Node know them. */
const NEW = ['SLE', 'VED', 'XCG', 'ZWG'];
const known: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...NEW]);

/** Whether money of this name exists: whoever makes up codes would make up a column of the report with each. */
export const isCurrency = (code: string): boolean => known.has(code);
