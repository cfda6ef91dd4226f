import type { Operation } from '@alongside/shared/contracts/define-operation';
import { errorCatalogue, problem } from '@alongside/shared/errors';
import { readerPreferences } from '@alongside/shared/vocabulary/reader';
import { z } from 'zod';

type Json = Record<string, unknown>;

interface ObjectSchema extends Json {
  properties?: Record<string, Json>;
  required?: string[];
}

/** Errors that any operation may answer with. */
const COMMON = ['input_invalid', 'not_allowed', 'signature_wrong', 'unexpected'] as const;

/** The OpenAPI 3.1 document of the operations, made from their contracts. */
export function buildOpenapi(operations: readonly Operation[], publicOrigin: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Alongside', version: '0.1.0' },
    servers: [{ url: publicOrigin }],
    paths,
    components: { schemas: { Problem: toSchema(problem, 'output') } },
  };
}

function describe(operation: Operation): Json {
  const input = toSchema(operation.input, 'input') as ObjectSchema;
  const inPath = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const rest = Object.keys(input.properties ?? {}).filter((name) => !inPath.includes(name));
  const reader = toSchema(readerPreferences, 'input') as ObjectSchema;
  const inQuery = operation.method === 'GET' ? rest : [];
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.name.split('.')[0]],
    parameters: [
      ...inPath.map((name) => parameter(input, name, 'path')),
      ...inQuery.map((name) => parameter(input, name, 'query')),
      ...Object.keys(reader.properties ?? {}).map((name) => parameter(reader, name, 'query')),
    ],
    ...(operation.method === 'POST' && { requestBody: requestBody(input, rest) }),
    responses: responses(operation),
  };
}

function parameter(input: ObjectSchema, name: string, place: 'path' | 'query'): Json {
  const required = place === 'path' || isRequired(input, name);
  return { name, in: place, required, schema: input.properties?.[name] ?? {} };
}

function requestBody(input: ObjectSchema, names: readonly string[]): Json {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, input.properties?.[name] ?? {}])),
    required: names.filter((name) => isRequired(input, name)),
    additionalProperties: false,
  };
  return { required: true, content: { 'application/json': { schema } } };
}

function responses(operation: Operation): Json {
  const answers: Json = {
    200: {
      description: operation.summary,
      content: { 'application/json': { schema: toSchema(operation.output, 'output') } },
    },
  };
  const codes = [...COMMON, ...operation.errors];
  for (const status of new Set(codes.map((code) => errorCatalogue[code].status))) {
    const here = codes.filter((code) => errorCatalogue[code].status === status);
    const schema = { $ref: '#/components/schemas/Problem' };
    answers[status] = {
      description: here.join(', '),
      content: { 'application/problem+json': { schema } },
    };
  }
  return answers;
}

function isRequired(input: ObjectSchema, name: string): boolean {
  return input.required?.includes(name) ?? false;
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
