import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { claim, origin, outlet } from '../../data/schema/claim.ts';
import { alias, entity } from '../../data/schema/entity.ts';
import { cue, measure, nounClass } from '../../data/schema/measure.ts';
import { pack } from '../../data/schema/pack.ts';
import { anchor, heard, relationToTopic, topic } from '../../data/schema/topic.ts';

/** The parts of a pack by the names that their files and the JSON Schema give them. */
const parts = { claim, origin, outlet, alias, entity, cue, measure, nounClass, anchor, heard, relationToTopic, topic };
const files = ['claim', 'entity', 'measure', 'pack', 'topic'];

type JsonSchema = { description?: string; properties?: Record<string, JsonSchema> };

/** The text of `data/pack.schema.json`: the schema of a pack, with the comments of the fields as their descriptions. */
export function packSchemaText(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(parts)) names.add(part, { id });
  const schema = z.toJSONSchema(pack, { metadata: names }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  const comments = readComments();
  describe(schema, 'pack', comments);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) describe(definition, name, comments);
  return `${JSON.stringify({ title: 'Sidelight pack', ...schema }, null, 2)}\n`;
}

function describe(schema: JsonSchema, name: string, comments: ReadonlyMap<string, string>): void {
  const own = comments.get(name);
  if (own) schema.description = own;
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const comment = comments.get(`${name}.${field}`);
    if (comment) property.description = comment;
  }
}

/** Comments of the schema files by `part` and `part.field`: a line or block of comment directly above a constant or a field. */
function readComments(): Map<string, string> {
  const comments = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(fileURLToPath(new URL(`../../data/schema/${file}.ts`, import.meta.url)), 'utf8');
    let comment: string[] = [];
    let isOpen = false;
    let part = '';
    for (const line of text.split('\n').map((row) => row.trim())) {
      if (line.startsWith('/**')) comment = [];
      if (line.startsWith('/**') || isOpen) {
        comment.push(
          line
            .replace(/^\/?\*+/, '')
            .replace(/\*\/$/, '')
            .trim(),
        );
        isOpen = !line.endsWith('*/');
        continue;
      }
      const constant = /^export const (\w+) = z\.strictObject/.exec(line)?.[1];
      const field = /^(\w+)[:,]/.exec(line)?.[1];
      if (constant) part = constant;
      if (comment.length > 0 && (constant || (field && part)))
        comments.set(constant ?? `${part}.${field}`, comment.join(' ').trim());
      comment = [];
    }
  }
  return comments;
}
