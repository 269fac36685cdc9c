import { PasteFrame } from '../../components/paste-frame.ts';
import type { AuditDesk } from './audit-desk.ts';
import type { AuditPage } from './audit-page.ts';
import type { RegistryYardstick } from './yardstick.element.ts';

/**
 * The audit: holds what is pasted or dropped against the yardstick on the same page. Only the events
 * are handled here; the desk where things are read is fetched at the first use. Attributes: `data-source`
 * (the data of the desk), `data-size`, and the texts that are needed before the data is there.
 */
export class RegistryAudit extends HTMLElement implements AuditPage {
	readonly frame = new PasteFrame(this, {
		typed: () => this.use((desk) => desk.read(this.frame.box.value)),
		taken: (files) => this.use((desk) => desk.take(files)),
		cleared: () => this.use((desk) => desk.clear()),
	});
	private desk: Promise<AuditDesk> | undefined;

	connectedCallback(): void {
		this.frame.resume();
	}

	private async use(task: (desk: AuditDesk) => Promise<void>): Promise<void> {
		const yardstick = document.querySelector<RegistryYardstick>('registry-yardstick');
		if (!yardstick) return;
		if (!this.desk) this.frame.say(this.dataset['loading']);
		try {
			this.desk ??= import('./audit-desk.ts').then(({ openDesk }) => openDesk(this, yardstick));
			await task(await this.desk);
		} catch {
			// Offline, say; the next attempt starts afresh.
			this.desk = undefined;
			this.frame.say(this.dataset['failed']);
		}
	}
}

customElements.define('registry-audit', RegistryAudit);
