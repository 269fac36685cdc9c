/** What the desk of the audit needs of the element that it works for. */
export interface AuditPage extends HTMLElement {
	readonly box: HTMLTextAreaElement;
	readonly files: HTMLInputElement;
	/** Says one thing in the live region. */
	say(text?: string): void;
}
