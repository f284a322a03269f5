/**
 * The one policy of the window, the same in every host. Nothing is loaded from elsewhere, nothing is evaluated,
 * and no markup is made from text: the names under which something may be trusted are that of the checks' worker,
 * for its one address, and the default, under which the window lets nothing but the empty text through. `connect` lists what the page may talk to beside its own origin.
 */
export function contentSecurityPolicy(connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types plusn-worker default',
  ].join('; ');
}
