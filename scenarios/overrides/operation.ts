import type { Override } from '../domain/scenario.ts';

/** What an override does at its place. */
export type Operation =
  | { readonly kind: 'to'; readonly value: unknown }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'add'; readonly value: unknown }
  | { readonly kind: 'remove' };

/** The one operation that an override states; `null` when it states none or several. */
export function operationOf(override: Override): Operation | null {
  const stated: Operation[] = [];
  if ('to' in override) stated.push({ kind: 'to', value: override.to });
  if ('scale' in override) stated.push({ kind: 'scale', factor: override.scale });
  if ('add' in override) stated.push({ kind: 'add', value: override.add });
  if ('remove' in override) stated.push({ kind: 'remove' });
  return stated.length === 1 ? (stated[0] ?? null) : null;
}
