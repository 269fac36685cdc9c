import { codeBlockNodes, codeNodes } from '../../components/code-nodes.ts';

/**
 * Puts a file into a code block: its text, its name and its bytes for the download.
 *
 * @param block holds a `CodeBlock` with a link of the class `download`
 */
export function showFile(
	block: HTMLElement,
	file: { name: string; text: string; bytes: Uint8Array<ArrayBuffer> },
): void {
	const code = block.querySelector('[data-output]');
	const label = block.querySelector('.label');
	const link = block.querySelector<HTMLAnchorElement>('a.download');
	if (!(code && label && link)) return;
	code.replaceChildren(...codeBlockNodes(file.text));
	label.replaceChildren(...codeNodes(file.name));
	URL.revokeObjectURL(link.href);
	link.href = URL.createObjectURL(new Blob([file.bytes], { type: 'application/octet-stream' }));
	link.download = file.name;
}

/** Takes the file away again, so that nothing old can be copied or saved. */
export function clearFile(block: HTMLElement): void {
	block.querySelector('[data-output]')?.replaceChildren();
	const link = block.querySelector<HTMLAnchorElement>('a.download');
	if (!link) return;
	URL.revokeObjectURL(link.href);
	link.removeAttribute('href');
}
