/** What the output of a command, a prompt or an export begins with. */
const start =
	/HKEY_|\bHKLM\b|\bHKCU\b|^\s*(?:Windows Registry Editor|REGEDIT4)|^(?:\[[^\]]+\]:? ?)?PS |^[A-Z]:\\[^>]*>|^ {4}\S+ ?: ?$|^\s*Name\s+Property\s*$|^[ \t]*[\w() ]{1,40} : |^[ \t]*-{2,}[- ]*$|\sREG_[A-Z]|^[ \t]*(?:Name +: )?(?:TLS|SSL)_|^Exchange Health ?Checker|^\s*(?:reg|gp|gci|dir|Get-\w+)\s|^\p{Lu}{4,9} ?: /mu;

/** Whether a listing begins within the next lines that are not empty. */
export function startsListing(lines: readonly string[], from: number): boolean {
	let left = 3;
	for (let at = from; at < lines.length && left > 0 && at < from + 12; at++) {
		const line = lines[at] as string;
		if (line.trim() === '') continue;
		if (start.test(line.slice(0, 200))) return true;
		left--;
	}
	return false;
}
