/** The names that Schannel, or tools that are widely used, have under `Protocols`. */
export const protocolNames = [
	'SSL 2.0',
	'SSL 3.0',
	'TLS 1.0',
	'TLS 1.1',
	'TLS 1.2',
	'TLS 1.3',
	'DTLS 1.0',
	'DTLS 1.2',
	'PCT 1.0',
	'Multi-Protocol Unified Hello',
] as const;

/** The keys of a protocol: this machine opens the connection, or it accepts it. */
export const sideNames = ['Client', 'Server'] as const;

/** The values of a side. */
export const sideValueNames = ['DisabledByDefault', 'Enabled'] as const;
