import { fill } from '../../i18n/fill.ts';
import { sentences } from '../../i18n/punctuation.ts';
import { type AuditEngine, openAudit } from './audit-engine.ts';
import { textsOfFiles } from './audit-files.ts';
import type { AuditPage } from './audit-page.ts';
import { readServers, type Server } from './readers/paste.ts';
import { serversOf } from './server-files.ts';
import type { RegistryYardstick } from './yardstick.element.ts';

const pause = 250;

/** What is on the desk of the audit: the text that was pasted or dropped, and what there is to say about it. */
export class AuditDesk {
	private servers: readonly Server[] = [];
	/** What there is to say about files that were dropped together. */
	private filed = '';
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
		this.put(text.trim() === '' ? [] : readServers(text));
	}

	async take(files: readonly File[]): Promise<void> {
		const { tooLarge, kind } = this.engine.messages;
		const { size = '' } = this.page.dataset;
		const { locale } = this.yardstick.data;
		const taken = await textsOfFiles(files, locale);
		if (Array.isArray(taken)) {
			const servers = serversOf(taken);
			// The files of several servers in one box could not be told apart any more.
			const isOne = servers.length === 1 || taken.length === 1;
			this.page.frame.fill(taken.map(({ text }) => text).join('\r\n'), isOne);
			return this.put(servers, taken.length > 1 ? this.engine.sayFiles(servers) : '');
		}
		const name = taken.fault === 'kind' ? taken.name : '';
		this.page.frame.say(fill(name ? kind : tooLarge, { size, name }, locale));
	}

	async clear(): Promise<void> {
		this.put([]);
	}

	private put(servers: readonly Server[], filed = ''): void {
		clearTimeout(this.timer);
		this.servers = servers;
		this.filed = filed;
		this.answer();
	}

	private answer(): void {
		const { choices } = this.yardstick;
		const { engine, servers, filed } = this;
		if (servers.length > 0 && choices) {
			const said = engine.show(servers, choices);
			this.page.frame.say(sentences(this.yardstick.data.locale, [said, filed]));
			return;
		}
		engine.clear();
		this.page.frame.say(servers.length === 0 ? '' : engine.messages.noChoice);
	}
}

/** @throws Error where the data cannot be fetched */
export async function openDesk(page: AuditPage, yardstick: RegistryYardstick): Promise<AuditDesk> {
	const engine = await openAudit(page.dataset['source'] ?? '', yardstick.data, page);
	return new AuditDesk(page, yardstick, engine);
}
