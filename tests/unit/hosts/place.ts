import type { Place } from '../../../src/hosts/served.ts';

export const place: Place = { base: '/kb/', origin: 'https://example.org' };
