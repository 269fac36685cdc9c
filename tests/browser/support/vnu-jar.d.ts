/** The package has no types: its default export is the path of the jar. */
declare module 'vnu-jar' {
	const path: string;
	export default path;
}
