const client =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';

/** An export of a server that sends without TLS 1.2: one value, and wrong. */
export const tlsOff = `Windows Registry Editor Version 5.00\r\n\r\n[${client}]\r\n"Enabled"=dword:00000000\r\n`;
