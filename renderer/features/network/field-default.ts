import { z } from 'zod';
import { recordSchemas } from '../../../scenarios/overrides/record-schema.ts';
import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Json } from '../../store/content.ts';

/** The schemas of a field: one, or in a union of records one for each kind that has it. */
export function fieldSchemas(schema: z.ZodType, path: readonly string[]): readonly z.ZodType[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => fieldSchemas(option as z.ZodType, path));
  }
  const found = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>)[key] : undefined;
  return found === undefined ? [] : fieldSchemas(found, rest);
}

/** A schema without its default and without `null`. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** What a field holds when nothing is stated; `undefined` for a field that must be. */
export function defaultOf(collection: Collection, path: readonly string[]): Json | undefined {
  for (const schema of fieldSchemas(recordSchemas[collection], path)) {
    if (schema instanceof z.ZodDefault) return schema.parse(undefined) as Json;
    if (schema instanceof z.ZodNullable) return null;
  }
  return undefined;
}
