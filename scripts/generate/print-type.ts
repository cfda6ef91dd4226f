/** The part of JSON Schema that our contracts use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
}

const primitives: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/**
 * Writes a JSON Schema as a TypeScript type. A `$ref` becomes the name it refers to; a shape we do
 * not use is refused, so that a new kind of contract is noticed instead of becoming `unknown`.
 */
export function printType(schema: JsonSchema, indent = ''): string {
  if (schema.$ref) return schema.$ref;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return printUnion(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.anyOf) return printUnion(schema.anyOf.map((option) => printType(option, indent)));
  if (schema.type === 'array') return printArray(schema, indent);
  if (schema.type === 'object') return printObject(schema, indent);
  return printPrimitive(schema);
}

function printPrimitive(schema: JsonSchema): string {
  const printed = [schema.type ?? ''].flat().map((type) => primitives[type]);
  if (printed.includes(undefined)) {
    throw new Error(`No TypeScript for the schema ${JSON.stringify(schema)}`);
  }
  return printUnion(printed.filter((type) => type !== undefined));
}

function printUnion(members: readonly string[]): string {
  return [...new Set(members)].join(' | ');
}

function printArray(schema: JsonSchema, indent: string): string {
  if (!schema.items) throw new Error(`An array without items: ${JSON.stringify(schema)}`);
  const item = printType(schema.items, indent);
  return item.includes(' | ') && !item.startsWith('{')
    ? `readonly (${item})[]`
    : `readonly ${item}[]`;
}

function printObject(schema: JsonSchema, indent: string): string {
  const { additionalProperties, properties = {} } = schema;
  if (typeof additionalProperties === 'object') {
    return `Readonly<Record<string, ${printType(additionalProperties, indent)}>>`;
  }
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, property]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `${inner}readonly ${name}${optional}: ${printType(property, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}
