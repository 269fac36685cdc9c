import './audit.element.ts';
import './workshop.element.ts';

/** The elements of the registry page, in one file. */
