import { LongPasteFrame } from '../components/long-paste-frame.ts';
import { mostShown } from '../components/paste-frame.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Engine } from './engine.ts';
import type { Source } from './reader/read-source.ts';
import { textInAddress } from './text/text-in-address.ts';
import type { FileFault } from './text/text-of-file.ts';

const pause = 200;
/** Milliseconds after which a reader wonders whether anything is happening. */
const patience = 600;

/**
 * The lookup: reads what is typed, pasted, dropped or linked to and shows the answer. Code and data are
 * fetched at the first use. Attributes: `data-locale`, and the texts that are needed before the data is
 * there: `data-loading`, `data-failed`, `data-too-large` and `data-kind` (with `{{name}}` for the file's).
 * While there is an answer it has `data-answered`.
 */
class ErrorLookup extends HTMLElement {
	private readonly frame = new LongPasteFrame(this, {
		typed: (event) => this.typed(!isByHand(event)),
		taken: (files) => this.open(files),
		cleared: () => this.read(''),
	});
	private readonly answerPlace = this.querySelector('[data-answer]') as HTMLElement;
	private readonly progress = this.querySelector('progress') as HTMLProgressElement;
	private engine: Promise<Engine> | undefined;
	private timer = 0;
	/** Counts what was begun to be read: only the last may answer. */
	private turn = 0;

	connectedCallback(): void {
		const { frame } = this;
		frame.box.addEventListener('focus', () => void this.load().catch(() => {}), { once: true });
		const linked = () => {
			const text = textInAddress(location.hash);
			if (text) this.show(text);
		};
		window.addEventListener('hashchange', linked);
		if (!frame.resume()) linked();
	}

	private load(): Promise<Engine> {
		const { locale } = this.dataset;
		this.engine ??= import('./engine.ts').then(({ openEngine }) => openEngine(locale as Locale));
		// After a failure (offline, say) the next attempt starts afresh.
		this.engine.catch(() => {
			this.engine = undefined;
		});
		return this.engine;
	}

	private typed(isPaste: boolean): void {
		this.begin();
		this.timer = window.setTimeout(() => this.read(this.frame.text, isPaste), isPaste ? 0 : pause);
	}

	private show(text: string): void {
		this.frame.fill(text);
		this.read(text);
	}

	private async open(files: readonly File[]): Promise<void> {
		const [file] = files;
		if (file && files.length === 1 && file.size > mostShown) {
			this.frame.fillWith(file);
			return this.read(file);
		}
		// Beside the engine, since it knows the letters of a dozen charsets, which nobody needs who has not come to read.
		const engine = await import('./engine.ts').catch(() => undefined);
		if (!engine) return this.answer(this.dataset['failed']);
		const taken = await engine.textOfFiles(files);
		if ('fault' in taken) return this.refuse(taken.file, taken.fault);
		this.show(taken.text);
	}

	/** Ends what is being read or waited for, and gives the number of what comes now. */
	private begin(): number {
		clearTimeout(this.timer);
		this.progress.hidden = true;
		void this.engine?.then((engine) => engine.stop()).catch(() => {});
		return ++this.turn;
	}

	private async read(source: Source, isNew = true): Promise<void> {
		const turn = this.begin();
		const isLast = () => turn === this.turn;
		forgetLink(source);
		if (typeof source === 'string' && !source.trim()) return this.answer('');
		this.timer = window.setTimeout(() => this.frame.say(this.dataset['loading']), patience);
		try {
			const engine = await this.load();
			if (!isLast()) return;
			const read = await engine.read(source, {
				told: (done) => {
					this.progress.hidden = false;
					this.progress.value = done;
				},
				mended: (text) => {
					this.show(text);
					this.frame.box.focus();
				},
			});
			if (!isLast()) return;
			this.begin();
			if ('fault' in read) return this.refuse(source, read.fault);
			if (source instanceof File) this.frame.fillWith(source, read.head);
			this.answer(read.summary, read.nodes);
			requestAnimationFrame(() => {
				read.placed(this.answerPlace);
				this.settle(isNew);
			});
		} catch {
			if (!isLast()) return;
			this.begin();
			this.answer(this.dataset['failed']);
		}
	}

	private answer(summary: string | undefined, nodes: readonly Node[] = []): void {
		this.answerPlace.replaceChildren(...nodes);
		this.toggleAttribute('data-answered', nodes.length > 0);
		this.frame.say(summary);
	}

	/** Brings box and verdict into sight together, if they are not; a reader who types is moved only to the box. */
	private settle(isNew: boolean): void {
		const isAbove = this.getBoundingClientRect().top < 0;
		const verdict =
			this.answerPlace.querySelector('.next li') ?? this.answerPlace.firstElementChild;
		const isBelow = (verdict?.getBoundingClientRect().bottom ?? 0) > window.innerHeight;
		if (isAbove || (isNew && isBelow)) this.scrollIntoView({ block: 'start' });
	}

	private refuse(source: Source, fault: FileFault): void {
		const { tooLarge = '', kind = '' } = this.dataset;
		const name = source instanceof File ? source.name : this.frame.pastedName;
		this.begin();
		this.answer((fault === 'kind' ? kind : tooLarge).replace('{{name}}', () => name));
	}
}

/** What is typed may go on; what is pasted, dropped or was there before is whole. */
function isByHand(event: Event | undefined): boolean {
	return event !== undefined && !(event as InputEvent).inputType?.startsWith('insertFrom');
}

/** An address leads to the text of its link or to none: not to one that was read after it. */
function forgetLink(source: Source): void {
	const linked = textInAddress(location.hash);
	if (linked && linked !== source) {
		history.replaceState(null, '', location.pathname + location.search);
	}
}

customElements.define('error-lookup', ErrorLookup);
