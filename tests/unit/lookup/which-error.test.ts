import { expect, it } from 'vitest';
import { look } from './known.ts';

// Errors that have their cause in common with another one, which was named in their place.
it.each([
	['removed-from-queue', '550 4.3.2 QUEUE.Admin; message deleted by administrative action'],
	['removed-from-queue', '530 5.3.1 Intercepted and rejected by administrative action. PRJCT'],
	['refused-by-policy', '550 5.7.1 Message rejected by the administrator'],
	['dane-required-not-available', 'dsn=4.7.5, status=deferred (no TLSA records found)'],
	['dane-lookup-failed', 'dsn=4.7.5, status=deferred (TLSA lookup error for mx.example.net:25)'],
	['mta-sts-webpki-invalid', '{"result-type":"sts-webpki-invalid","failed-session-count":3}'],
	['certificate-not-accepted', '{"result-type":"certificate-not-trusted"}'],
	['smtputf8-not-offered', '553 5.6.7 Must declare SMTPUTF8 to send unicode address'],
	['recipient-ambiguous-resolver', '550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address'],
	[
		'recipient-misconfigured-resolver',
		'550 5.2.0 RESOLVER.FWD.NotFound; misconfigured forwarding address',
	],
	['exchange-no-route', '550 5.4.4 ROUTING.NoNextHop; unable to route'],
	[
		'message-too-large',
		'550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
	],
	['held-for-moderation', 'Your message to announce@example.com awaits moderator approval'],
	['recipient-not-found-resolver', '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'],
	[
		'oauth-token-refused',
		'AADSTS50126: Error validating credentials due to invalid username or password.',
	],
	[
		'graph-access-denied',
		'ServiceException: Code: ErrorAccessDenied\nMessage: Access is denied. Check credentials and try again.',
	],
	[
		'sender-refused',
		'{"error":{"code":"ErrorSendAsDenied","message":"The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account., Cannot submit message."}}',
	],
	[
		'java-mail-library-missing',
		'java.lang.ClassCastException: class com.sun.mail.handlers.multipart_mixed cannot be cast to class javax.activation.DataContentHandler',
	],
	['java-no-sslcontext', 'java.security.NoSuchAlgorithmException: TLS SSLContext not available'],
	['own-tls-policy-invalid', 'dsn=4.7.5, status=deferred (client TLS configuration problem)'],
	['graph-access-denied', 'Error: Delegation denied for user@example.com'],
	[
		'graph-access-denied',
		'{ "error": { "code": 403, "message": "The caller does not have permission", "status": "PERMISSION_DENIED" } }',
	],
	[
		'graph-access-denied',
		'google.api_core.exceptions.PermissionDenied: 403 Gmail API has not been used in project 123 before or it is disabled.',
	],
	[
		'own-tls-policy-invalid',
		'Evaluating policy for example.com failed temporarily (cached for 60s)',
	],
	['postfix-certificate-not-trusted', 'status=deferred (Server certificate not trusted)'],
])('%s is named for %s', (id, text) => {
	expect(look(text).findings.map((finding) => finding.id)).toEqual([id]);
});
