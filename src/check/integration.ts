import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareReadArticles } from '../articles/core.ts';
import { refuse } from '../terminal/refuse.ts';
import { checkTree } from './check-tree.ts';
import { report } from './report.ts';
import { watchContent } from './watch.ts';

/**
 * Stops a build whose content has faults, before anything is rendered, and names them all. In development it names
 * them at the start and as they come and go, and the site goes on.
 */
export default function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				if (command !== 'build') return;
				shareReadArticles();
				const { faults } = checkTree(fileURLToPath(config.root));
				if (faults.length === 0) return;
				const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
				await refuse([
					...report(faults),
					`The content has ${count}, named above; nothing was built.`,
				]);
			},
			'astro:server:setup': ({ server, logger }) => {
				watchContent(server.config.root, server.watcher, {
					faulty: (line) => logger.error(line),
					right: (line) => logger.info(line),
				});
			},
		},
	};
}
