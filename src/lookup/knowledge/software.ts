import type { software } from './schema.ts';

type Named = Exclude<(typeof software)[number], 'device' | 'other'>;

/** Names of the software that prints a text, as their makers write them; the same in every language. */
export const softwareNames: Record<Named, string> = {
	exchange: 'Exchange Server',
	'exchange-online': 'Exchange Online',
	outlook: 'Outlook',
	schannel: 'Schannel',
	postfix: 'Postfix',
	exim: 'Exim',
	sendmail: 'sendmail',
	gmail: 'Gmail',
	dovecot: 'Dovecot',
	openssl: 'OpenSSL',
	java: 'Java',
	dotnet: '.NET',
	python: 'Python',
	node: 'Node.js',
	php: 'PHP',
};
