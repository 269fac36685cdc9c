import { cachePrefix, type Progress, workerOf } from './kept.ts';

type State = 'unable' | 'ready' | 'other' | 'working' | 'kept' | 'failed' | 'removed';

/**
 * Keeps the site in the language of the page on the reader's device, and removes it again. Before its button is
 * pressed nothing is registered and nothing fetched.
 */
class KeepSite extends HTMLElement {
	private readonly base = document.documentElement.dataset['base'] ?? '/';
	private readonly worker = new URL(
		this.base + workerOf(document.documentElement.lang),
		location.href,
	).href;

	connectedCallback(): void {
		this.button('keep')?.addEventListener('click', () => void this.keep());
		this.button('remove')?.addEventListener('click', () => void this.remove());
		void this.look();
	}

	private button(name: string): HTMLButtonElement | null {
		return this.querySelector(`[data-do="${name}"]`);
	}

	private async look(): Promise<void> {
		try {
			const registration = await this.registration();
			const worker = registration?.waiting ?? registration?.active;
			if (registration?.installing && !worker) await this.keep();
			else this.show(worker ? (worker.scriptURL === this.worker ? 'kept' : 'other') : 'ready');
		} catch {
			this.show('unable');
		}
	}

	/** @throws Error where there are no workers: without https, or in a private window of Firefox */
	private async registration(): Promise<ServiceWorkerRegistration | undefined> {
		const found = await navigator.serviceWorker.getRegistration(this.base);
		return found && new URL(found.scope).pathname === this.base ? found : undefined;
	}

	private async keep(): Promise<void> {
		this.show('working');
		const bar = this.querySelector('progress');
		const follow = ({ data }: MessageEvent<Progress>) => {
			if (bar && data.keeping === document.documentElement.lang) bar.value = data.done / data.bytes;
		};
		navigator.serviceWorker.addEventListener('message', follow);
		try {
			const { installing } = await navigator.serviceWorker.register(this.worker, {
				scope: this.base,
			});
			if (installing) await whole(installing);
			this.show('kept');
		} catch {
			this.show('failed');
		} finally {
			navigator.serviceWorker.removeEventListener('message', follow);
		}
	}

	private async remove(): Promise<void> {
		await (await this.registration())?.unregister();
		const prefix = cachePrefix(this.base);
		const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
		await Promise.all(names.map((name) => caches.delete(name)));
		this.show('removed');
	}

	private show(state: State): void {
		this.dataset['state'] = state;
		const can = { keep: /ready|other|failed|removed/, remove: /other|kept/ };
		for (const [name, when] of Object.entries(can)) {
			const button = this.button(name);
			if (button) button.hidden = !when.test(state);
		}
		const bar = this.querySelector('progress');
		if (bar) bar.hidden = state !== 'working';
		const output = this.querySelector('output');
		if (output) output.textContent = this.dataset[`say${state}`] ?? '';
	}
}

/** Waits until a worker has all that it needs; fails if it does not get it. */
function whole(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve, reject) => {
		const look = () => {
			if (worker.state === 'redundant') reject(new Error('a file is not as it was built'));
			else if (worker.state !== 'installing') resolve();
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

customElements.define('keep-site', KeepSite);
