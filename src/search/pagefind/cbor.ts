/** What Pagefind's index files are made of. */
export type Cbor = number | string | null | Cbor[];

/**
 * Reads CBOR (RFC 8949), as far as Pagefind writes it: integers, texts, lists and null.
 *
 * @throws on anything else
 */
export function decode(bytes: Uint8Array): Cbor {
	// An index is small values, very many of them: nothing is made anew for each.
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const texts = new TextDecoder();
	let at = 0;
	const length = (info: number): number => {
		if (info < 24) return info;
		if (info > 26) throw new Error(`a length in CBOR that is not understood: ${info}`);
		const from = at;
		at += 1 << (info - 24);
		if (info === 24) return view.getUint8(from);
		return info === 25 ? view.getUint16(from) : view.getUint32(from);
	};
	const value = (): Cbor => {
		const head = view.getUint8(at++);
		const major = head >> 5;
		const info = head & 31;
		if (head === 0xf6) return null;
		if (head === 0x9f) {
			const list: Cbor[] = [];
			while (view.getUint8(at) !== 0xff) list.push(value());
			at++;
			return list;
		}
		const size = length(info);
		if (major === 0) return size;
		if (major === 1) return -1 - size;
		if (major === 3) {
			at += size;
			return texts.decode(bytes.subarray(at - size, at));
		}
		if (major === 4) {
			const list: Cbor[] = [];
			while (list.length < size) list.push(value());
			return list;
		}
		throw new Error(`CBOR of type ${major} is not understood`);
	};
	return value();
}

/** Writes CBOR. */
export function encode(value: Cbor): Uint8Array {
	const out: number[] = [];
	const head = (major: number, size: number) => {
		if (size < 24) out.push((major << 5) | size);
		else if (size < 0x100) out.push((major << 5) | 24, size);
		else if (size < 0x1_00_00) out.push((major << 5) | 25, size >> 8, size & 0xff);
		else
			out.push(
				(major << 5) | 26,
				size >>> 24,
				(size >> 16) & 0xff,
				(size >> 8) & 0xff,
				size & 0xff,
			);
	};
	const write = (each: Cbor): void => {
		if (each === null) out.push(0xf6);
		else if (typeof each === 'number') head(each < 0 ? 1 : 0, each < 0 ? -1 - each : each);
		else if (typeof each === 'string') {
			const text = new TextEncoder().encode(each);
			head(3, text.length);
			out.push(...text);
		} else {
			head(4, each.length);
			each.forEach(write);
		}
	};
	write(value);
	return Uint8Array.from(out);
}
