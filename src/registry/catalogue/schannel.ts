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

/** The ciphers that Schannel has a key for, under `Ciphers`. Their slash is part of the name. */
export const cipherNames = [
	'NULL',
	'DES 56/56',
	'RC2 40/128',
	'RC2 56/56',
	'RC2 56/128',
	'RC2 128/128',
	'RC4 40/128',
	'RC4 56/128',
	'RC4 64/128',
	'RC4 128/128',
	'Triple DES 168',
	'AES 128/128',
	'AES 256/256',
] as const;
