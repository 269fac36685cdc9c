import type { RegistryWorkshop } from '../workshop/workshop.element.ts';
import type { AuditDesk } from './audit-desk.ts';
import type { AuditPage } from './audit-page.ts';

/**
 * The audit: holds what is pasted or dropped against the choices of the workshop on the same page. Only the
 * events are handled here; the desk where things are read is fetched at the first use. Attributes: `data-source`
 * (the data of the desk), `data-size`, and the texts that are needed before the data is there.
 */
export class RegistryAudit extends HTMLElement implements AuditPage {
	private desk: Promise<AuditDesk> | undefined;

	connectedCallback(): void {
		const { box, files } = this;
		const typed = () => this.use((desk) => desk.read(box.value));
		const chosen = () => this.take(files.files);
		box.addEventListener('input', typed);
		files.addEventListener('change', chosen);
		this.addEventListener('dragover', (event) => this.drag(event, true));
		this.addEventListener('dragleave', (event) => this.drag(event, false));
		this.addEventListener('drop', (event) => {
			this.drag(event, false);
			this.take(event.dataTransfer?.files);
		});
		this.querySelector('[data-clear]')?.addEventListener('click', () => {
			this.use((desk) => desk.clear());
		});
		// A browser may restore what was typed or chosen before the script arrived.
		if (box.value) typed();
		else if (files.files?.length) chosen();
	}

	get box(): HTMLTextAreaElement {
		return this.querySelector('textarea') as HTMLTextAreaElement;
	}
	get files(): HTMLInputElement {
		return this.querySelector('input[type="file"]') as HTMLInputElement;
	}

	say(text = ''): void {
		const status = this.querySelector('[role="status"]');
		if (status && status.textContent !== text) status.textContent = text;
	}

	private take(files: FileList | null | undefined): void {
		// The list is emptied when the event is over.
		const list = [...(files ?? [])];
		if (list.length > 0) this.use((desk) => desk.take(list));
	}

	private drag(event: DragEvent, over: boolean): void {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		this.toggleAttribute('data-drop', over);
	}

	private async use(task: (desk: AuditDesk) => Promise<void>): Promise<void> {
		const workshop = document.querySelector<RegistryWorkshop>('registry-workshop');
		if (!workshop) return;
		if (!this.desk) this.say(this.dataset['loading']);
		try {
			this.desk ??= import('./audit-desk.ts').then(({ openDesk }) => openDesk(this, workshop));
			await task(await this.desk);
		} catch {
			// Offline, say; the next attempt starts afresh.
			this.desk = undefined;
			this.say(this.dataset['failed']);
		}
	}
}

customElements.define('registry-audit', RegistryAudit);
