import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  definitions?: Record<string, JsonSchema>;
  additionalProperties?: unknown;
  [keyword: string]: unknown;
};

const FOLDER = join(import.meta.dirname, 'schemas');

const toSnake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The SDK's name of a member as it stands on the wire. */
function wireName(module: string, name: string): string {
  if (module === 'oauth') return toSnake(name);
  return name.replace(/^_(from|new|in)$/, '$1');
}

function toWire(module: string, schema: JsonSchema, strict: boolean): JsonSchema {
  const wire = { ...schema };
  if (schema.properties) {
    wire.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, member]) => [
        wireName(module, name),
        toWire(module, member, strict),
      ]),
    );
    wire.required = (schema.required ?? []).map((name) => wireName(module, name));
    if (strict) wire.additionalProperties ??= false;
  }
  return wire;
}

/**
 * The message shapes by module, in the names of the wire. With `strict`, members a shape does not
 * name are errors too.
 */
export function loadSchemas(strict: boolean): Map<string, JsonSchema> {
  const suffix = '.schema.json';
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(suffix));
  return new Map(
    files.map((file) => {
      const module = file.slice(0, -suffix.length);
      const { definitions = {} } = JSON.parse(
        readFileSync(join(FOLDER, file), 'utf8'),
      ) as JsonSchema;
      const wire = Object.entries(definitions).map(
        // Error bodies on the wire carry more than the SDK's types name (`status`, `policyName`).
        ([name, schema]) =>
          [name, toWire(module, schema, strict && name !== 'ModelError')] as const,
      );
      // OAuth's errors keep their camelCase names, unlike its answers.
      const errors = wire.map(([name, schema]) =>
        name === 'ModelError' && module === 'oauth'
          ? ([name, definitions['ModelError'] ?? schema] as const)
          : ([name, schema] as const),
      );
      return [module, { $id: module, definitions: Object.fromEntries(errors) }];
    }),
  );
}
