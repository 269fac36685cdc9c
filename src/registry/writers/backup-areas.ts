import type { Plan } from '../plan/plan.ts';

/** The keys whose exports hold every value that a plan touches: Schannel as a whole, others each by itself. */
export function backupAreas(plan: Plan): string[] {
	return [...new Set(plan.map(({ key }) => /^.*\\SCHANNEL(?=\\|$)/i.exec(key)?.[0] ?? key))];
}
