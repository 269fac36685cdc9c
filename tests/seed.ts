import fc from 'fast-check';

/**
 * Properties are tried with the same values every time, so that a run tells about a change and not about luck.
 * `HANDSHAKE_SEED=random npm run test:unit` tries new ones; a failure names the seed, which goes there too.
 */
const wanted = process.env['HANDSHAKE_SEED'] ?? '20210217';
fc.configureGlobal({ seed: wanted === 'random' ? Date.now() | 0 : Number(wanted) });
