import { contentTypes, type Headers, notFound, type Place, rulesFor } from '../served.ts';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. The first route that fits is the only one, and adds to the
 * headers of all; a `*` stands at the end of a route only.
 *
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebApp(place: Place): string {
	const [everywhere, ...rules] = rulesFor(place);
	const { 'Speculation-Rules': _unused, ...globalHeaders } = everywhere?.headers ?? {};
	const routes = rules
		.flatMap(({ path, headers }) => route(place.base, path, headers))
		// A file before the folder that it is in.
		.toSorted((a, b) => b.route.length - a.route.length);
	const config = {
		trailingSlash: 'always',
		globalHeaders,
		mimeTypes: Object.fromEntries(
			Object.entries(contentTypes).map(([end, type]) => [`.${end}`, type]),
		),
		routes,
		responseOverrides: { 404: { rewrite: `${place.base}${notFound}`, statusCode: 404 } },
	};
	return `${JSON.stringify(config, undefined, '\t')}\n`;
}

/** A file with a type of its own cannot have it here: types go by the end of a name. */
function route(base: string, path: string, headers: Headers) {
	if (headers['Content-Type']) return [];
	return [{ route: `${base}${path}*`, headers }];
}
