/**
 * The tab pattern of the ARIA guide: one stop for the tab key, arrow keys between the tabs, Home and End. The
 * arrow keys follow the writing direction.
 *
 * @param chosen is called with the tab that the reader chose
 */
export function wireTabs(list: HTMLElement, chosen: (tab: HTMLElement) => void): void {
	// They are switched off until somebody listens.
	for (const tab of list.querySelectorAll('button')) tab.disabled = false;
	list.addEventListener('click', (event) => {
		const tab = (event.target as Element).closest<HTMLElement>('[role="tab"]');
		if (tab) chosen(tab);
	});
	list.addEventListener('keydown', (event) => {
		const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
		const at = tabs.indexOf(document.activeElement as HTMLElement);
		const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
		const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
		const moves: Record<string, number> = {
			[forward]: at + 1,
			[backward]: at - 1,
			Home: 0,
			End: -1,
		};
		const to = moves[event.key];
		const tab = to === undefined || at < 0 ? undefined : tabs.at(to % tabs.length);
		if (!tab) return;
		event.preventDefault();
		chosen(tab);
		tab.focus();
	});
}

/** Shows the panel of a tab and hides the others. */
export function selectTab(list: HTMLElement, selected: HTMLElement): void {
	for (const tab of list.querySelectorAll<HTMLElement>('[role="tab"]')) {
		const isSelected = tab === selected;
		tab.setAttribute('aria-selected', String(isSelected));
		tab.tabIndex = isSelected ? 0 : -1;
		const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
		if (panel) panel.hidden = !isSelected;
	}
}
