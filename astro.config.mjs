import { defineConfig } from 'astro/config';
import contentCheck from './src/check/integration.ts';
import securityHeaders from './src/layouts/security/integration.ts';
import searchIndex from './src/search/integration.ts';

/**
 * Where the site will live comes from the environment, so that one source serves any address:
 * `HANDSHAKE_ORIGIN=https://example.org HANDSHAKE_BASE=/kb/ npm run build`.
 */
export default defineConfig({
	site: process.env['HANDSHAKE_ORIGIN'] ?? 'http://127.0.0.1:4321',
	base: process.env['HANDSHAKE_BASE'] ?? '/',
	outDir: process.env['HANDSHAKE_OUT'] ?? './dist',
	trailingSlash: 'always',
	server: { host: '127.0.0.1' },
	devToolbar: { enabled: false },
	// The default, `jsx`, glues inline elements together that stand on lines of their own.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	integrations: [contentCheck(), searchIndex(), securityHeaders()],
	vite: {
		build: {
			// Nothing inline: the policy allows scripts and styles of this origin only.
			assetsInlineLimit: 0,
			// Its helper would be a request of its own on every page.
			modulePreload: false,
			// One sheet, cached from the first page on.
			cssCodeSplit: false,
		},
	},
});
