import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cloudFormation } from '../../../src/hosts/formats/cloud-formation.ts';
import { headersFile } from '../../../src/hosts/formats/headers-file.ts';
import { pagesWorkflow } from '../../../src/hosts/formats/pages-workflow.ts';
import { staticWebApp } from '../../../src/hosts/formats/static-web-app.ts';
import { hostNamed } from '../../../src/hosts/hosts.ts';
import { headerPolicy, searchWorkerPolicy } from '../../../src/hosts/policy.ts';
import { searchEngine } from '../../../src/hosts/served.ts';
import { place } from './place.ts';

describe('_headers', () => {
	it('takes the general policy away before it says that of the worker, for Cloudflare', () => {
		const file = headersFile(place, 'cloudflare');
		expect(file).toContain(`/kb/*\n  Content-Security-Policy: ${headerPolicy}\n`);
		expect(file).toContain(
			`/kb/${searchEngine.folder}*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${searchWorkerPolicy}\n`,
		);
	});

	it('says once for each file what is said of its folder too, for Cloudflare', () => {
		expect(headersFile(place, 'cloudflare')).toContain(
			'  ! Content-Disposition\n  Content-Disposition: inline\n',
		);
	});

	it('has no line that Netlify takes for a fault', () => {
		expect(headersFile(place, 'netlify')).not.toMatch(/^\s+!/m);
		expect(headersFile(place, 'netlify')).toContain(
			`/kb/${searchEngine.folder}*\n  Content-Security-Policy: ${searchWorkerPolicy}\n`,
		);
	});

	it('never says two values of Cache-Control for one file, which both hosts would join', () => {
		expect(headersFile(place, 'cloudflare').split('Cache-Control')).toHaveLength(3);
	});
});

describe('staticwebapp.config.json', () => {
	const config = JSON.parse(staticWebApp(place));

	it('has routes with a star at their end only, the longer before the shorter', () => {
		const routes: string[] = config.routes.map(({ route }: { route: string }) => route);
		expect(routes).toContain(`/kb/${searchEngine.folder}*`);
		for (const route of routes) expect(route).toMatch(/^\/kb\/[^*]+\/\*$/);
		expect(routes).toEqual(routes.toSorted((a, b) => b.length - a.length));
	});

	it('knows the types, the policy and the page of what is not there', () => {
		expect(config.mimeTypes).toMatchObject({ '.reg': 'application/octet-stream' });
		expect(config.globalHeaders['Content-Security-Policy']).toBe(headerPolicy);
		expect(config.responseOverrides).toEqual({
			404: { rewrite: '/kb/404.html', statusCode: 404 },
		});
	});
});

it('the workflow of GitHub Pages builds for the address that the repository has', () => {
	const { jobs, permissions } = parse(pagesWorkflow());
	const steps: { run?: string; env?: object }[] = jobs.publish.steps;
	expect(steps.find(({ run }) => run?.includes('--host github-pages'))?.env).toEqual({
		HANDSHAKE_ORIGIN: `\${{ steps.pages.outputs.origin }}`,
		HANDSHAKE_BASE: `\${{ steps.pages.outputs.base_path }}/`,
	});
	expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
});

describe('the CloudFormation template', () => {
	const { Resources } = JSON.parse(cloudFormation(place));
	const site = Resources.Site.Properties.DistributionConfig;

	it('refers only to what is in it', () => {
		const refs = [...JSON.stringify(Resources).matchAll(/"Ref":"([^"]+)"/g)].map(([, id]) => id);
		expect(refs.length).toBeGreaterThan(5);
		for (const ref of refs) expect(Object.keys(Resources)).toContain(ref);
	});

	it('sends each folder its headers, a file before the folder that it is in', () => {
		const patterns = site.CacheBehaviors.map((each: { PathPattern: string }) => each.PathPattern);
		expect(patterns.indexOf('/kb/registry/SHA256SUMS')).toBeLessThan(
			patterns.indexOf('/kb/registry/*'),
		);
		const engine = site.CacheBehaviors.find((each: { PathPattern: string }) =>
			each.PathPattern.includes('pagefind'),
		);
		const policy = Resources[engine.ResponseHeadersPolicyId.Ref].Properties;
		expect(policy.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy).toEqual({
			ContentSecurityPolicy: searchWorkerPolicy,
			Override: true,
		});
	});

	it('finds the page in a folder, and the folder of an address without a slash', () => {
		const handler = new Function(
			'event',
			`${Resources.Folders.Properties.FunctionCode}
			return handler(event);`,
		);
		const answer = (uri: string) => handler({ request: { uri } });
		expect(answer('/kb/en/')).toEqual({ uri: '/kb/en/index.html' });
		expect(answer('/kb/registry/a.reg')).toEqual({ uri: '/kb/registry/a.reg' });
		expect(answer('/kb/registry/SHA256SUMS')).toEqual({ uri: '/kb/registry/SHA256SUMS' });
		expect(answer('/kb/en')).toMatchObject({
			statusCode: 301,
			headers: { location: { value: '/kb/en/' } },
		});
	});
});

it('a host that there is not is named, with those that there are', () => {
	expect(() => hostNamed('ngnix')).toThrow(
		/no host "ngnix"; did you mean "nginx"\?; there are iis, /,
	);
	expect(() => hostNamed('toString')).toThrow(/no host "toString"/);
});
