import './workshop.element.ts';
import './audit.element.ts';

/** The two elements of the workshop's page, in one file. */
