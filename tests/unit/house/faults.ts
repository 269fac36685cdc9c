import type { House } from './house.ts';
import type { Import } from './imports-in.ts';

/** Every import that the plan of the house does not allow, as `file:line: what is wrong`; and exceptions that are none. */
export function importFaults(imports: readonly Import[], house: House): string[] {
	const excepted = ({ file, target }: Import) =>
		house.exceptions.some(({ from, to }) => from === file && to === target);
	const faults = imports.flatMap((each) => {
		const message = faultOf(each, house);
		return message ? { each, message } : [];
	});
	const idle = house.exceptions.filter(
		({ from, to }) => !faults.some(({ each }) => each.file === from && each.target === to),
	);
	return [
		...faults
			.filter(({ each }) => !excepted(each))
			.map(({ each: { file, line }, message }) => `${file}:${line}: ${message}`),
		...idle.map(({ from, to }) => `${from} needs no exception to import ${to}`),
	];
}

function faultOf({ file, target }: Import, house: House): string | undefined {
	const [from, to] = [areaOf(file), areaOf(target)];
	const allowed = house.areas[from];
	if (!allowed)
		return `${from} has no place in the house; give it one in tests/unit/house/house.ts`;
	if (from === to) return floorFault(file, target, house.floors[from] ?? [], from);
	if (!allowed.includes(to)) return `${from} may not import ${to} (${target})`;
	if (!house.capabilities.includes(to) || isDoor(target, to)) return undefined;
	if (file.endsWith('.css') && target.endsWith('.css')) return undefined;
	return `${to} is entered by core.ts, collected.ts, a component or an element, not by ${target}`;
}

function floorFault(
	file: string,
	target: string,
	floors: House['floors'][string],
	area: string,
): string | undefined {
	const [from, to] = [roomOf(file), roomOf(target)];
	if (floors.length === 0 || from === to) return undefined;
	const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
	const lost = [from, to].find((room) => !isFile(room) && floorOf(room) < 0);
	if (lost) return `${area}/${lost} has no floor; give it one in tests/unit/house/house.ts`;
	// What stands in no room is above them all.
	if (floorOf(from) < 0 || (floorOf(to) >= 0 && floorOf(to) < floorOf(from))) return undefined;
	return `${area}/${from} may not import ${area}/${to}, which is not below it (${target})`;
}

const areaOf = (file: string) => file.split('/')[1] as string;
const roomOf = (file: string) => file.split('/')[2] as string;
const isFile = (room: string) => room.includes('.');

function isDoor(target: string, area: string): boolean {
	const inside = target.slice(`src/${area}/`.length);
	return /^(?:core|collected)\.ts$|\.astro$|\.element\.ts$/.test(inside);
}

/** The circles of imports, each as the files it goes through, beginning and ending with the same one. */
export function circles(imports: readonly Import[]): string[] {
	const targets = new Map<string, Set<string>>();
	for (const { file, target } of imports)
		targets.set(file, (targets.get(file) ?? new Set()).add(target));
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (file: string, path: readonly string[]): void => {
		const start = path.indexOf(file);
		if (start >= 0) {
			found.push([...path.slice(start), file].join(' → '));
			return;
		}
		if (done.has(file)) return;
		for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
		done.add(file);
	};
	for (const file of targets.keys()) visit(file, []);
	return found;
}

/** The files that a file imports, and those that they import, and so on; each with the way to it. */
export function reachedFrom(door: string, imports: readonly Import[]): Map<string, string[]> {
	const ways = new Map([[door, [door]]]);
	for (const [file, way] of ways)
		for (const { target } of imports.filter((each) => each.file === file))
			if (!ways.has(target)) ways.set(target, [...way, target]);
	return ways;
}
