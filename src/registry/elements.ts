import './audit/audit.element.ts';
import './workshop/workshop.element.ts';

/** The elements of the registry page, in one file. */
