import type { Station } from '../knowledge/mail-way.ts';

const server = 'M4 4h16v7H4zM4 13h16v7H4zM8 7.5h.01M8 16.5h.01';

/** What the stations of the way look like: outlines on a field of 24 by 24. */
export const stationIcons: Record<Station, string> = {
	device: 'M6 3h12v5H6zM4 8h16v8H4zM7 14h10v6H7z',
	own: server,
	office: 'M7 18a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9a4.5 4.5 0 0 1 0 9z',
	other: server,
};

/** The hop behind a station, on a field of 40 by 12. */
export const hopIcon = 'M2 6h36m-5-4 5 4-5 4';
