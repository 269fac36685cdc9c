import { fill } from '../../i18n/fill.ts';
import { type AuditEngine, openAudit } from './audit-engine.ts';
import { textOfFiles } from './audit-files.ts';
import type { AuditPage } from './audit-page.ts';
import type { RegistryYardstick } from './yardstick.element.ts';

const pause = 250;

/** What is on the desk of the audit: the text that was pasted or dropped, and what there is to say about it. */
export class AuditDesk {
	private text = '';
	private timer = 0;
	private readonly page: AuditPage;
	private readonly yardstick: RegistryYardstick;
	private readonly engine: AuditEngine;

	constructor(page: AuditPage, yardstick: RegistryYardstick, engine: AuditEngine) {
		this.page = page;
		this.yardstick = yardstick;
		this.engine = engine;
		document.addEventListener('registry-choices', () => this.answer());
	}

	/** Reads what stands in the box, once nothing more is typed. */
	async read(text: string): Promise<void> {
		clearTimeout(this.timer);
		await new Promise((resolve) => {
			this.timer = window.setTimeout(resolve, pause);
		});
		this.put(text);
	}

	async take(files: readonly File[]): Promise<void> {
		const { tooLarge, kind } = this.engine.messages;
		const { size = '' } = this.page.dataset;
		const { locale } = this.yardstick.data;
		const taken = await textOfFiles(files, locale);
		if ('text' in taken) {
			this.page.frame.fill(taken.text);
			return this.put(taken.text);
		}
		const name = taken.fault === 'kind' ? taken.name : '';
		this.page.frame.say(fill(name ? kind : tooLarge, { size, name }, locale));
	}

	async clear(): Promise<void> {
		this.put('');
	}

	private put(text: string): void {
		clearTimeout(this.timer);
		this.text = text;
		this.answer();
	}

	private answer(): void {
		const { choices } = this.yardstick;
		const isBlank = this.text.trim() === '';
		if (!isBlank && choices) {
			this.page.frame.say(this.engine.show(this.text, choices));
			return;
		}
		this.engine.clear();
		this.page.frame.say(isBlank ? '' : this.engine.messages.noChoice);
	}
}

/** @throws Error where the data cannot be fetched */
export async function openDesk(page: AuditPage, yardstick: RegistryYardstick): Promise<AuditDesk> {
	const engine = await openAudit(page.dataset['source'] ?? '', yardstick.data, page);
	return new AuditDesk(page, yardstick, engine);
}
