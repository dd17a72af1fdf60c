import { z } from 'zod';
import { deckJsonSchema } from '../../src/decks/json-schema.ts';
import { fieldTableWords } from '../../src/words/deck-command.ts';

/** As much of a JSON Schema as the table reads. */
interface Node {
  title?: string | undefined;
  description?: string | undefined;
  type?: string | undefined;
  const?: string | undefined;
  enum?: string[] | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, Node> | undefined;
  items?: Node | undefined;
  oneOf?: Node[] | undefined;
  additionalProperties?: false | Node | undefined;
}

const nodeSchema: z.ZodType<Node> = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.string().optional(),
  const: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  properties: z
    .record(
      z.string(),
      z.lazy(() => nodeSchema),
    )
    .optional(),
  items: z.lazy(() => nodeSchema).optional(),
  oneOf: z.array(z.lazy(() => nodeSchema)).optional(),
  additionalProperties: z.union([z.literal(false), z.lazy(() => nodeSchema)]).optional(),
});

/** The reference of all fields as Markdown: a table for each kind of thing in a deck, from the schema alone. */
export function deckFieldTable(): string {
  const root = nodeSchema.parse(deckJsonSchema());
  return [...groupsIn(root)].map(([title, node]) => tableOf(title, node)).join('\n\n');
}

/** Each group of fields by its title, in the order in which a deck mentions them. */
function groupsIn(node: Node, found = new Map<string, Node>()): Map<string, Node> {
  if (node.properties && node.title !== undefined && !found.has(node.title)) found.set(node.title, node);
  for (const child of childrenOf(node)) groupsIn(child, found);
  return found;
}

function childrenOf(node: Node): Node[] {
  return [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.oneOf ?? []),
    ...(node.additionalProperties ? [node.additionalProperties] : []),
  ];
}

function tableOf(title: string, node: Node): string {
  const rows = Object.entries(node.properties ?? {}).map(([name, field]) => {
    const needed = node.required?.includes(name) === true ? fieldTableWords.yes : '';
    return `| \`${name}\` | ${needed} | ${held(field)} | ${field.description ?? ''} |`;
  });
  return [`### ${title}`, node.description ?? '', [...fieldTableWords.head, ...rows].join('\n')].join('\n\n');
}

function held(node: Node): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.items) return fieldTableWords.list(node.minItems ?? 0, node.maxItems ?? 0, held(node.items));
  if (node.oneOf) return node.oneOf.map(held).join(fieldTableWords.or);
  if (node.properties) return node.title ?? '';
  if (node.additionalProperties) return fieldTableWords.byName(held(node.additionalProperties));
  return fieldTableWords.text(node.minLength ?? 0, node.maxLength ?? 0);
}
