/** How many slips a word of this length may have and still be meant. */
export function slipsAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}
