import { headerPolicy, searchWorkerPolicy } from './policy.ts';

/**
 * The `_headers` file (Netlify and Cloudflare Pages read it; it documents the headers for other servers).
 *
 * @param base path that the site lives under, with a slash at both ends
 */
export function headersFile(base: string): string {
	return `${base}*
  Content-Security-Policy: ${headerPolicy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable

${base}pagefind/*
  ! Content-Security-Policy
  Content-Security-Policy: ${searchWorkerPolicy}
`;
}
