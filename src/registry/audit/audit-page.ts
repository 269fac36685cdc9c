import type { PasteFrame } from '../../components/paste-frame.ts';

/** What the desk of the audit needs of the element that it works for. */
export interface AuditPage extends HTMLElement {
	readonly frame: PasteFrame;
}
