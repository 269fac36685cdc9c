/** The file has one sheet, and has it from the start. */
export const loadStyleSheet = (_href: string): Promise<void> => Promise.resolve();
