/**
 * Another page of this site, parsed: none of it runs. The request parses it, since a parser that takes text would
 * have to be exempted from Trusted Types.
 *
 * @throws where there is none to be had
 */
export function pageDocument(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onload = () =>
			request.status === 200 && request.responseXML
				? resolve(request.responseXML)
				: reject(new Error(`${address}: ${request.status}`));
		request.onerror = () => reject(new Error(address));
		request.send();
	});
}
