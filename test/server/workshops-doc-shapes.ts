import * as z from 'zod/mini';

/** A shape as JSON Schema has it, as far as these pages use it. */
const shapeSchema = z.looseObject({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
  items: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  additionalProperties: z.optional(z.unknown()),
  description: z.optional(z.string()),
  maxLength: z.optional(z.number()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
});

type Shape = z.infer<typeof shapeSchema>;

/** What a schema takes (`input`) or gives (`output`), written as a reader of TypeScript would write it. */
export function shapeOf(schema: z.ZodMiniType, io: 'input' | 'output' = 'input'): string {
  return written(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), '');
}

export function descriptionOf(schema: z.ZodMiniType): string {
  return read(z.toJSONSchema(schema, { unrepresentable: 'any' })).description ?? '';
}

function read(value: unknown): Shape {
  const parsed = shapeSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}

function written(value: unknown, indent: string): string {
  const shape = read(value);
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((each) => JSON.stringify(each)).join(' | ');
  const types = Array.isArray(shape.type) ? shape.type.map((type) => ({ ...shape, type })) : undefined;
  const choices = types ?? shape.anyOf ?? shape.oneOf;
  if (choices) return choices.map((each) => written(each, indent)).join(' | ');
  return ofOneType(shape, indent);
}

function ofOneType(shape: Shape, indent: string): string {
  const { type, maxLength, minimum = 0, maximum = Infinity } = shape;
  if (type === 'object') return objectShape(shape, indent);
  if (type === 'array') return `(${written(shape.items, indent)})[]`.replace(/^\((\w+)\)/, '$1');
  if (type === 'string') return maxLength === undefined ? 'string' : `string up to ${maxLength}`;
  if (type === 'integer') return maximum < 1e9 ? `${minimum} to ${maximum}` : 'number';
  return typeof type === 'string' ? type : 'anything';
}

function objectShape(shape: Shape, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = shape;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, value]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${written(value, inner)},`,
  );
  const hasMore = typeof additionalProperties === 'object' && additionalProperties !== null;
  if (hasMore) lines.push(`${inner}[name]: ${written(additionalProperties, inner)},`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}
