const known =
	/^(?:Enabled|DisabledByDefault|SchUseStrongCrypto|SystemDefaultTlsVersions|DefaultSecureProtocols|EventLogging|AllowInsecureRenego(?:Clients|Servers))$/i;

/** Whether a column or label is a value that this site is about, not one of somebody's own. */
export function isKnownName(label: string): boolean {
	return known.test(label);
}
