import { z } from 'zod';

/** Names by which a case may call members of a list, by the list's name. */
export type NamedMembers = Readonly<Record<string, readonly string[]>>;

/**
 * What a case may write of some facts: anything may be left out, at any depth, and members of lists
 * with ordinary ones may be called by name or changed. It describes; the laid facts are checked whole.
 */
export function overlay(schema: z.ZodType, named: NamedMembers = {}): z.ZodType {
  const laid = overlayOf(schema, named);
  return schema.description === undefined ? laid : laid.describe(schema.description);
}

function overlayOf(schema: z.ZodType, named: NamedMembers): z.ZodType {
  if (schema instanceof z.ZodNullable) return overlay(inner(schema.unwrap()), named).nullable();
  if (schema instanceof z.ZodOptional) return overlay(inner(schema.unwrap()), named);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return z.partialRecord(schema.keyType, schema.valueType);
  }
  if (!(schema instanceof z.ZodObject)) return schema;
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const names = named[name];
    const part = names === undefined ? overlay(field) : overlayList(field, names);
    return [name, part.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}

function overlayList(schema: z.ZodType, names: readonly string[]): z.ZodType {
  if (!(schema instanceof z.ZodArray)) return schema;
  const member = overlayMember(inner(schema.element), names);
  return z.array(names.length === 0 ? member : z.union([z.enum(names), member]));
}

function overlayMember(schema: z.ZodType, names: readonly string[]): z.ZodType {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return z.union(schema.options.map((option) => overlayMember(inner(option), names)));
  }
  const laid = overlay(schema);
  if (!(laid instanceof z.ZodObject) || names.length === 0) return laid;
  return laid.extend({ use: z.enum(names).optional() });
}

/** zod's own word for a schema inside another is wider than the one it gives out. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}
