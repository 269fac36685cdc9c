/**
 * What stands between a label and what it is the label of. French writes a space that does not break before the colon;
 * in Canada it does so too.
 */
export function colon(locale: string): string {
	return new Intl.Locale(locale).language === 'fr' ? '\u00a0: ' : ': ';
}
