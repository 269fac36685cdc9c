import { expect, it } from 'vitest';
import { placeOf } from '../../../src/lookup/reader/place-of.ts';

const office = 'contoso-com.mail.protection.outlook.com';
const sent = '2021-01-18T09:12:44.123Z,To Office 365,08D8A1B2C3D4E5F6,';

it.each([
	[
		'a queue towards Office 365',
		'[{LED=421 4.4.2 Connection dropped due to SocketError};{FQDN=contoso-com.mail.protection.outlook.com}]',
		[office],
		{ at: 'own', to: 'office' },
	],
	[
		'a queue towards somebody else',
		'LastError : 421 4.4.2 Connection dropped due to SocketError',
		['mail.example.org'],
		{ at: 'own' },
	],
	[
		'a bounce that Office 365 wrote',
		'Generating server: AM0PR01MB1234.eurprd01.prod.exchangelabs.outlook.com\nLED=450 4.4.317',
		[],
		{ at: 'office' },
	],
	[
		'a bounce of a server that may be anybody’s',
		'Reporting-MTA: dns; mail.example.org\nDiagnostic-Code: smtp; 550 5.7.1 refused',
		['mail.example.org'],
		undefined,
	],
	[
		'a log of sending',
		`${sent}1,10.0.0.1:5,52.1.1.1:25,>,STARTTLS,`,
		[office],
		{ at: 'own', to: 'office' },
	],
	['a log of receiving', `${sent}1,10.0.0.1:25,52.1.1.1:5,<,STARTTLS,`, [office], { at: 'own' }],
	['an event', 'Log Name: System\nSource: Schannel\nEvent ID: 36874', [], { at: 'own' }],
	[
		'a line of Postfix',
		'Jan 18 09:12:44 mx postfix/smtp[123]: 4F: to=<a@b>, status=deferred (Cannot start TLS)',
		[office],
		{ at: 'own' },
	],
	['a text alone', '421 4.4.2 Connection dropped due to SocketError', [], undefined],
] as const)('%s says where on the way it was written, or nothing', (_, text, hosts, lit) => {
	expect(placeOf(text, hosts)).toEqual(lit);
});
