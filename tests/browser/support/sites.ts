/** The two builds that the browser tests look at: at the root of a server, and below a base path. */
const site = (name: string, base: string, port: number) => ({
	name,
	base,
	port,
	folder: `./dist-test/${name}`,
	origin: `http://127.0.0.1:${port}`,
});

export const sites = { root: site('root', '/', 4381), kb: site('kb', '/kb/', 4382) };
