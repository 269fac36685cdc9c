const key = 'handshake-carried';

/**
 * Keeps a pasted text for the same page in the language that the reader has just chosen. It stays in this tab, and
 * is gone when it was taken out. Storage may be off limits (private windows): then the text stays behind.
 */
export function carryText(text: string): void {
	try {
		sessionStorage.setItem(key, JSON.stringify({ text, at: Date.now() }));
	} catch {}
}

/** Milliseconds in which a page is opened; what is older was meant for a page that never came. */
const patience = 30_000;

/** The text that came along, or nothing. */
export function carriedText(): string {
	try {
		const { text = '', at = 0 } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
		sessionStorage.removeItem(key);
		return Date.now() - at < patience ? String(text) : '';
	} catch {
		return '';
	}
}
