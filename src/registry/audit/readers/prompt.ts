/**
 * What stands before a command: `C:\>`, `PS C:\>`, `[PS] C:\>` in Exchange, `[server]: PS C:\>` at a distance,
 * `PS HKLM:\SYSTEM>` in a key. The first group is in the brackets, the second the place.
 */
export const prompt =
	/^(?:PS> ?|(?:\[([^\]\\]{1,80})\]:? ?)?(?:PS )?([A-Z][\w.\\]{0,60}::?\\?[^>]{0,260}|\\\\[^>]{1,260})> ?)/i;
