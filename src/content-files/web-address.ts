import { z } from 'astro/zod';

/** The whole address of a page that everybody can open: a source, a place to read on. */
export const webAddress = z.url({ protocol: /^https?$/ });
