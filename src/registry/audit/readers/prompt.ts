/** What stands before a command: `C:\>`, `PS C:\>`, `[PS] C:\>` in Exchange, `[server]: PS C:\>` at a distance. */
export const prompt = /^(?:\[[^\]\\]*\]:? ?)?(?:PS )?[A-Z]{1,5}:\\[^>]*> ?/i;
