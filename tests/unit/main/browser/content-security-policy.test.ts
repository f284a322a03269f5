import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../main/security/content-security-policy.ts';

describe('the policy of the window', () => {
  it('is these 13 lines, and names 1 place to connect to beside its own origin', () => {
    expect(contentSecurityPolicy(['ws://127.0.0.1:4321']).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self' ws://127.0.0.1:4321",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types plusn-worker default',
    ]);
  });

  it('names 0 other places where none is given', () => {
    expect(contentSecurityPolicy([])).toContain("; connect-src 'self'; ");
  });
});
