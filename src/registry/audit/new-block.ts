import { codeBlockNodes } from '../../components/code-nodes.ts';
import { showFile } from '../workshop/file-block.ts';

/** A code block like the one of the repair, or of its undo: a copy of it, emptied. */
export function newBlock(root: HTMLElement, tone: 'plain' | 'undo' = 'plain'): HTMLElement {
	const output = tone === 'undo' ? 'undo-repair' : 'repair';
	const block = root
		.querySelector(`[data-repair] [data-output="${output}"]`)
		?.closest('figure')
		?.cloneNode(true) as HTMLElement;
	block.querySelector('.download')?.removeAttribute('href');
	block.querySelector('output')?.replaceChildren();
	block.querySelector('[data-output]')?.setAttribute('data-output', `${tone}-block`);
	return block;
}

/** A file to copy or to download. */
export function fileBlock(
	root: HTMLElement,
	file: { name: string; text: string; bytes: Uint8Array<ArrayBuffer> },
	tone: 'plain' | 'undo' = 'plain',
): HTMLElement {
	const block = newBlock(root, tone);
	showFile(block, file);
	return block;
}

/** Commands to copy. */
export function commandsBlock(root: HTMLElement, commands: readonly string[]): HTMLElement {
	const block = newBlock(root);
	const code = block.querySelector('[data-output]') as HTMLElement;
	block.querySelector('.download')?.remove();
	code.setAttribute('data-output', 'show');
	code.replaceChildren(...codeBlockNodes(commands.join('\n')));
	(block.querySelector('.label') as HTMLElement).textContent = 'cmd';
	return block;
}
