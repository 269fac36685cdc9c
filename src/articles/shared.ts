const sharedReadings = Symbol.for('handshake.shared-readings');

/** What was read of a text, by what it was read as and the text. */
interface Readings {
	bodies: Map<string, unknown>;
	frontMatter: Map<string, unknown>;
}

/**
 * Where those who read the same article meet: the check before a build, the collection and the page. Vite bundles them
 * apart, with a copy of this module for each, so the place is the process.
 */
const meetingPlace = globalThis as { [sharedReadings]?: Readings };

/** From here on what is read of an article is kept for the next who asks for it, and for no third. For builds. */
export function shareReadArticles(): void {
	meetingPlace[sharedReadings] ??= { bodies: new Map(), frontMatter: new Map() };
}

/** What somebody has read of a text, if so; it stays for whoever takes it. */
export function lookAtShared<T>(kind: keyof Readings, text: string): T | undefined {
	return meetingPlace[sharedReadings]?.[kind].get(text) as T | undefined;
}

/** What somebody has read of a text; else it is read now, and kept for the next. */
export function takeShared<T>(kind: keyof Readings, text: string, read: () => T): T {
	const shared = meetingPlace[sharedReadings]?.[kind];
	const known = shared?.get(text) as T | undefined;
	const value = known ?? read();
	// A tree is a hundred times as large as its text: once it was used again it may go.
	if (known) shared?.delete(text);
	else shared?.set(text, value);
	return value;
}
