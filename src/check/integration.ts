import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareParsedArticles } from '../articles/core.ts';
import { formatFault } from '../content-files/fault.ts';
import { readContent } from '../content-files/tree.ts';
import { checkContent } from './content.ts';

/** Stops a build whose content has faults, before anything is rendered, and names them all. */
export default function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build') return;
				shareParsedArticles();
				const faults = checkContent(readContent(fileURLToPath(config.root).replace(/[/\\]$/, '')));
				if (faults.length === 0) return;
				for (const fault of faults) logger.error(formatFault(fault));
				throw new Error(`the content has ${faults.length} faults; each is named above`);
			},
		},
	};
}
