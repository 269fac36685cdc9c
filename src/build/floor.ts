/**
 * The oldest browsers in which everything works; style sheets are compiled for them. 109 is the last Chromium on
 * Windows Server 2012 R2. Scripts stay as they are written: all of these know ES2022 but for static blocks, and
 * named like this they would have every class taken apart for the sake of those.
 */
export const floor = ['chrome109', 'edge109', 'firefox115', 'safari15.6', 'ios15.6'];
