import type english from '../../content/messages/en/interface.json';
import type lookup from '../../content/messages/en/lookup.json';
import type registry from '../../content/messages/en/registry.json';
import type workshop from '../../content/messages/en/workshop.json';

/** The namespaces that `translate` knows: one a file of messages. Keys are typed by the English file. */
export interface Namespaces {
	interface: typeof english;
	lookup: typeof lookup;
	registry: typeof registry;
	workshop: typeof workshop;
}

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'interface';
		enableSelector: true;
		resources: Namespaces;
	}
}
