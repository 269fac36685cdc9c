/** Months after which a file warns its reader. */
export const monthsUntilOld = 6;

/** The day of the build; `SOURCE_DATE_EPOCH` names another, for builds that have to come out the same. */
export function buildDay(): Date {
	const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
	return epoch > 0 ? new Date(epoch * 1000) : new Date();
}

/** Whether a file made on a day is old by now. */
export function isOld(made: Date, months: number, now: number): boolean {
	const until = new Date(made);
	until.setUTCMonth(until.getUTCMonth() + months);
	return now > until.getTime();
}
