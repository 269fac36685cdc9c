import { bestLocale, rememberedLocale } from './preference.ts';

/** On the page for addresses that do not exist: the language of the address first, else the reader's own. */
const items = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
const offered = items.map(({ dataset }) => dataset['locale'] ?? '');
const inAddress = location.pathname.split('/').filter((part) => offered.includes(part));
const remembered = rememberedLocale();
const wanted = [...inAddress, ...(remembered ? [remembered] : []), ...navigator.languages];
const own = items.find(({ dataset }) => dataset['locale'] === bestLocale(wanted, offered));
own?.parentElement?.prepend(own);
