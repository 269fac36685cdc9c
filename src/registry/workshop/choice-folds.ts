import { chosenNames } from './choice-form.ts';

const folds = (form: HTMLFormElement) => form.querySelectorAll<HTMLElement>('.fold');

/** Lets each part of the form be unfolded, where the sheet folds it. */
export function wireFolds(form: HTMLFormElement): void {
	for (const fold of folds(form))
		fold.addEventListener('click', () => {
			const isOpen = fold.getAttribute('aria-expanded') === 'true';
			fold.setAttribute('aria-expanded', String(!isOpen));
		});
}

/** Says on each fold what is chosen in its part. */
export function showChosen(form: HTMLFormElement): void {
	for (const fold of folds(form)) {
		const part = fold.closest('fieldset');
		const said = fold.querySelector<HTMLElement>('[data-chosen]');
		if (part && said) {
			said.textContent = chosenNames(part).join(' · ') || (said.dataset['chosen'] ?? '');
		}
	}
}
