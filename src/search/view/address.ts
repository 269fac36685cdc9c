/**
 * The query that an address holds: behind `#`, where no server sees it. Addresses of earlier times have it as `?q=`.
 */
export function queryInAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
	return new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
}

/** Puts a query into the address in place of what is there, so that Back leads to the page before. */
export function putIntoAddress(query: string): void {
	const hash = query === '' ? '' : `#${new URLSearchParams({ q: query })}`;
	if (location.hash !== hash || location.search !== '') {
		history.replaceState(history.state, '', location.pathname + hash);
	}
}
