import type registry from '../../../content/messages/en/registry.json';
import type workshop from '../../../content/messages/en/workshop.json';
import type { Locale } from '../../i18n/locales.ts';
import { messagesIn } from '../../i18n/messages.ts';

/** What there is to say about registry values. */
export const registryMessages = (locale: Locale) => messagesIn<typeof registry>(locale, 'registry');

/** What the page itself says. */
export const workshopMessages = (locale: Locale) => messagesIn<typeof workshop>(locale, 'workshop');
