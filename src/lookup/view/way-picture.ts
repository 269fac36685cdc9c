import { element } from '../../components/dom.ts';
import type { LookupMessages } from '../knowledge/lookup-data.ts';
import { isLitHop, type Lit, stations } from '../knowledge/mail-way.ts';
import { hopIcon, stationIcons } from './station-icons.ts';

/** The way of a message, lit where a text was written: what `MailWay.astro` draws, in the browser. */
export function wayPicture(lit: Lit, { way }: LookupMessages): HTMLElement {
	const names = { ...way, office: 'Office 365' };
	return element(
		'figure',
		{ class: 'way across' },
		element('figcaption', {}, way.title),
		element(
			'ol',
			{},
			...stations.map((station, at) =>
				element(
					'li',
					lit.at === station ? { class: 'lit' } : {},
					drawn(stationIcons[station], '0 0 24 24'),
					element(
						'span',
						{},
						names[station],
						lit.at === station && element('strong', {}, way.here),
					),
					at < stations.length - 1 &&
						drawn(hopIcon, '0 0 40 12', isLitHop(lit, station) ? 'hop lit' : 'hop'),
				),
			),
		),
	);
}

function drawn(path: string, viewBox: string, name = ''): SVGElement {
	const namespace = 'http://www.w3.org/2000/svg';
	const picture = document.createElementNS(namespace, 'svg');
	const line = document.createElementNS(namespace, 'path');
	const attributes = {
		...(name && { class: name }),
		viewBox,
		'aria-hidden': 'true',
	};
	for (const [attribute, value] of Object.entries(attributes))
		picture.setAttribute(attribute, value);
	line.setAttribute('d', path);
	picture.append(line);
	return picture;
}
