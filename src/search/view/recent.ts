const key = 'recent-searches';
const most = 5;

/** Searches from which a result was opened, the last first. They stay in this browser. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(stored)
			? stored.filter((query) => typeof query === 'string').slice(0, most)
			: [];
	} catch {
		return [];
	}
}

/** Remembers a search. Long texts are pasted ones: they may hold names and addresses, and are not kept. */
export function remember(query: string): void {
	if (query.length > 60) return;
	store([query, ...recentSearches().filter((other) => other !== query)].slice(0, most));
}

/** Forgets what was searched for. */
export function forgetSearches(): void {
	store([]);
}

function store(queries: readonly string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(queries));
	} catch {
		// Storage may be closed to the page; the search works without.
	}
}
