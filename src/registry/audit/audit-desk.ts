import { fill } from '../../i18n/fill.ts';
import { type AuditEngine, openAudit } from './audit-engine.ts';
import { textsOfFiles } from './audit-files.ts';
import type { AuditPage } from './audit-page.ts';
import { type NamedText, serversOf } from './server-files.ts';
import type { RegistryYardstick } from './yardstick.element.ts';

const pause = 250;

/** What is on the desk of the audit: the text that was pasted or dropped, and what there is to say about it. */
export class AuditDesk {
	private text = '';
	/** Where the files of several were dropped; then there is no text. */
	private servers: readonly NamedText[] = [];
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
		const taken = await textsOfFiles(files, locale);
		if (Array.isArray(taken)) {
			const servers = serversOf(taken);
			// Several servers in one box could not be told apart any more.
			const isOne = servers.length === 1;
			this.page.frame.fill(servers.map(({ text }) => text).join('\r\n'), isOne);
			return this.put(isOne ? (servers[0]?.text ?? '') : '', isOne ? [] : servers);
		}
		const name = taken.fault === 'kind' ? taken.name : '';
		this.page.frame.say(fill(name ? kind : tooLarge, { size, name }, locale));
	}

	async clear(): Promise<void> {
		this.put('');
	}

	private put(text: string, servers: readonly NamedText[] = []): void {
		clearTimeout(this.timer);
		this.text = text;
		this.servers = servers;
		this.answer();
	}

	private answer(): void {
		const { choices } = this.yardstick;
		const isBlank = this.text.trim() === '' && this.servers.length === 0;
		if (!isBlank && choices) {
			const { engine, servers, text } = this;
			const said =
				servers.length > 0 ? engine.showServers(servers, choices) : engine.show(text, choices);
			this.page.frame.say(said);
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
