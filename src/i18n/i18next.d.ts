import type english from '../../content/messages/en/interface.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'interface';
		enableSelector: true;
		resources: { interface: typeof english };
	}
}
