/** Letters that mean nothing in HTML; four bytes take five of them, where base64 takes more than a twentieth more. */
const letters =
	'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?~$()[]{}@%#_,|;';

/** Bytes as text: groups of four as numbers with five digits, the highest first; at the end, how many bytes lack. */
export function toBase85(bytes: Uint8Array): string {
	const lacking = (4 - (bytes.length % 4)) % 4;
	let text = '';
	for (let at = 0; at < bytes.length; at += 4) {
		let value = 0;
		for (let by = 0; by < 4; by++) value = value * 256 + (bytes[at + by] ?? 0);
		let group = '';
		for (let digit = 0; digit < 5; digit++) {
			group = letters.charAt(value % 85) + group;
			value = Math.floor(value / 85);
		}
		text += group;
	}
	return text + lacking;
}

/** The bytes of such a text. */
export function fromBase85(text: string): Uint8Array {
	const digits = new Uint8Array(128);
	for (let digit = 0; digit < 85; digit++) digits[letters.charCodeAt(digit)] = digit;
	const groups = (text.length - 1) / 5;
	const bytes = new Uint8Array(groups * 4);
	const view = new DataView(bytes.buffer);
	for (let group = 0; group < groups; group++) {
		let value = 0;
		for (let at = group * 5; at < group * 5 + 5; at++)
			value = value * 85 + (digits[text.charCodeAt(at)] ?? 0);
		view.setUint32(group * 4, value);
	}
	return bytes.subarray(0, bytes.length - Number(text.at(-1)));
}
