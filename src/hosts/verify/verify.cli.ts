import { hosts } from '../hosts.ts';
import { addressFault } from './address.ts';
import { remedyFor } from './hosts-seen.ts';
import { verifySite } from './verify.ts';

/** `npm run verify -- https://example.org/kb/`: asks a deployed site what its host gets wrong, and says what to do. */
const [address = ''] = process.argv.slice(2);
const usage = addressFault(address);
if (usage !== undefined) {
	console.error(usage);
	process.exit(2);
}
try {
	const { faults, asked, host } = await verifySite(address);
	const who = host ? ` (${hosts[host].name})` : '';
	const byAddress = Map.groupBy(faults, (fault) => fault.address);
	for (const [at, problems] of byAddress) {
		console.log(at);
		for (const { problem } of problems) console.log(`  ${problem}`);
	}
	console.log(
		faults.length === 0
			? `${asked} addresses asked${who}: all as it should be.`
			: `${asked} addresses asked${who}: ${faults.length} faults at ${byAddress.size} of them.\n${remedyFor(host)}`,
	);
	process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	console.error(`${address} cannot be asked: ${cause instanceof Error ? cause.message : cause}`);
	process.exitCode = 2;
}
