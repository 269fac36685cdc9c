import type { Access } from './measures.ts';

/** What the measures find beside them, in the page. */
declare const access: Access;

/** What can be reached by Tab though it is no control has to say what it is. */
export function nameless(): string[] {
	return [...document.querySelectorAll('pre[tabindex], [tabindex="0"]')]
		.filter((element) => !element.matches('a, button, input, select, textarea, summary'))
		.filter((element) => !(element.getAttribute('aria-label') && element.getAttribute('role')))
		.map(access.name);
}

/** What moves although the reader asked for less. */
export function moving(): string[] {
	return [...document.querySelectorAll('*')]
		.filter((element) => {
			const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
			return (
				animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
			);
		})
		.map(access.name);
}

/** Regions that speak, and are not there to be heard while they are empty. */
export function mute(): string[] {
	return [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live], output')]
		.filter((region) => {
			const hider = region.closest(
				'[hidden], dialog:not([open]), details:not([open]) > :not(summary)',
			);
			return !hider && getComputedStyle(region).display === 'none';
		})
		.map(access.name);
}
