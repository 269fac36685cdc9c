import { expect, it } from 'vitest';
import type { CodeFamily } from '../../../src/lookup/core.ts';
import { codeEntries, codeLiterals } from '../../../src/lookup/core.ts';

it.each([
	['smtp-reply', '421', ['421']],
	['enhanced-status', 'x-4-2', ['4.4.2', '5.4.2']],
	['exchange', '421-4-4-2', ['4.4.2']],
	['schannel', '0x80090331', ['0x80090331', 'SEC_E_ALGORITHM_MISMATCH', '-2146893007']],
	['tls-alert', '70', ['alert 70', 'protocol_version']],
	['schannel-event', '36874', ['36874']],
	['winsock', '10054', ['10054', 'WSAECONNRESET']],
	['openssl-reason', '102', ['0A000102', 'unsupported protocol']],
] as const)('a code of %s is found by every form of it', (family: CodeFamily, key, literals) => {
	const entry = codeEntries(family).find((each) => each.key === key);
	expect(entry && codeLiterals(family, entry)).toEqual(expect.arrayContaining([...literals]));
});
