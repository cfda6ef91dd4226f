import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { ruled } from '../gate/route-rule.ts';
import { requireObjectType } from '../objects/find-object.ts';
import { notFound } from '../problem.ts';
import { archiveProperty, createProperty, updateProperty } from './change-property.ts';
import type { PropertyChange, PropertyDraft } from './change-property.ts';
import { schemaScope } from './schema-scope.ts';

type OnType = { Params: { objectType: string }; Querystring: { archived?: string } };
type OnProperty = {
  Params: { objectType: string; name: string };
  Querystring: { archived?: string };
};

const BASE = '/crm/properties/2026-03/:objectType';
const SHAPE = 'properties/Property';

function addReads(app: FastifyInstance, { properties }: SandboxContext): void {
  app.get<OnType>(
    BASE,
    ruled({
      scopes: schemaScope('read'),
      answers: { 200: 'properties/CollectionResponsePropertyNoPaging' },
    }),
    async ({ params, query }) => {
      const type = requireObjectType(params.objectType);
      const archived = query.archived === 'true';
      return { results: [...properties.all(type.name)].filter((one) => one.archived === archived) };
    },
  );
  app.get<OnProperty>(
    `${BASE}/:name`,
    ruled({ scopes: schemaScope('read'), answers: { 200: SHAPE } }),
    async ({ params, query }) => {
      const type = requireObjectType(params.objectType);
      const property = properties.find(type.name, params.name);
      if (property && property.archived === (query.archived === 'true')) return property;
      throw notFound(`Property "${params.name}" does not exist`);
    },
  );
}

function addWrites(app: FastifyInstance, context: SandboxContext): void {
  app.post<OnType & { Body: PropertyDraft }>(
    BASE,
    ruled({
      scopes: schemaScope('write'),
      accepts: 'properties/PropertyCreate',
      answers: { 201: SHAPE },
    }),
    async ({ params, body }, reply) => {
      void reply.status(201);
      return createProperty(context, requireObjectType(params.objectType).name, body);
    },
  );
  app.patch<OnProperty & { Body: PropertyChange }>(
    `${BASE}/:name`,
    ruled({
      scopes: schemaScope('write'),
      accepts: 'properties/PropertyUpdate',
      answers: { 200: SHAPE },
    }),
    async ({ params, body }) =>
      updateProperty(context, requireObjectType(params.objectType).name, params.name, body),
  );
  app.delete<OnProperty>(
    `${BASE}/:name`,
    ruled({ scopes: schemaScope('write') }),
    async ({ params }, reply) => {
      archiveProperty(context, requireObjectType(params.objectType).name, params.name);
      return reply.status(204).send();
    },
  );
}

/** Property definitions, one at a time. */
export function addPropertyRoutes(app: FastifyInstance, context: SandboxContext): void {
  addReads(app, context);
  addWrites(app, context);
}
