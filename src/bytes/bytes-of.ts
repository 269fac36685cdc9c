/** The bytes of a file; undefined for a folder, which comes as a file too when it is dropped, and for one that is gone. */
export async function bytesOf(file: File): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}
