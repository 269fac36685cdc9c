import { heldHere } from './held.ts';
import { built } from './pages.ts';

/** What the pages that are read without scripts leave out, because the file says it once (`made/lighter.ts`). */
const { copyButton } = heldHere();
for (const button of document.querySelectorAll('copy-button:empty'))
	if (copyButton) button.replaceWith(built(copyButton));
for (const code of document.querySelectorAll('code')) code.translate = false;
