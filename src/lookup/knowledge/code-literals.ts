import type { CodeEntry } from './code-entry.ts';
import type { CodeFamily } from './knowledge.ts';

/**
 * What a reader may type to find a registered code: its forms as they are printed.
 *
 * @example an enhanced code `X.4.2` is `4.4.2` and `5.4.2`; the TLS alert `70` is `alert 70` and its name
 */
export function codeLiterals(family: CodeFamily, { code, name, alsoPrinted }: CodeEntry): string[] {
	switch (family) {
		case 'enhanced-status':
			return [code.replace('X', '4'), code.replace('X', '5')];
		case 'exchange':
			// Without the reply code, so that the page of an error that has both stands above it.
			return code.replace(/^\d{3} /, '').split('–');
		case 'tls-alert':
			return [`alert ${code}`, ...(name ? [name] : [])];
		case 'openssl-reason':
			return [`0A000${code.toUpperCase()}`, ...(name ? [name] : [])];
		case 'schannel':
		case 'winsock':
			return [code, ...(name ? [name] : []), ...alsoPrinted];
		case 'smtp-reply':
		case 'schannel-event':
			return [code];
	}
}
