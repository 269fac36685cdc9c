import type { Format } from '../plan/choices.ts';

type Sentence = ['run' | 'unblock' | 'trial', Readonly<Record<'command' | 'parameter', string>>];

/** What a file that is run says of how to run it once, as the ids of its sentences with their literals. */
export function howToRun(format: Format, file: string): Sentence[] {
	const say = (id: Sentence[0], command: string, parameter = ''): Sentence => [
		id,
		{ command, parameter },
	];
	const run = say('run', `powershell -ExecutionPolicy Bypass -File .\\${file}`);
	const unblock = say('unblock', `Unblock-File .\\${file}`);
	switch (format) {
		case 'powershell':
			return [run, unblock, say('trial', '$WhatIfPreference = $true', '-WhatIf')];
		case 'cmd':
			return [say('trial', 'set TLS_TRIAL=1', '/trial')];
		case 'check':
		case 'snapshot':
			return [run, unblock];
		case 'dsc':
		case 'undo-dsc':
			return [
				say('run', `. .\\${file}; HandshakeTls; Start-DscConfiguration .\\HandshakeTls -Wait`),
				unblock,
			];
		default:
			return [];
	}
}
