import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { ruled } from '../gate/route-rule.ts';
import { requireObjectType } from '../objects/find-object.ts';
import { conflict, invalid, notFound } from '../problem.ts';
import { schemaScope } from './schema-scope.ts';

type OnType = { Params: { objectType: string } };
type OnGroup = { Params: { objectType: string; name: string } };
type Draft = { name: string; label: string; displayOrder?: number };

const BASE = '/crm/properties/2026-03/:objectType/groups';
const SHAPE = 'properties/PropertyGroup';

function getGroupOrThrow({ properties }: SandboxContext, { objectType, name }: OnGroup['Params']) {
  const type = requireObjectType(objectType).name;
  const group = properties.groups(type).find((one) => one.name === name);
  if (!group) throw notFound(`Property group ${name} does not exist`);
  return { type, group };
}

function addReads(app: FastifyInstance, context: SandboxContext): void {
  app.get<OnType>(
    BASE,
    ruled({
      scopes: schemaScope('read'),
      answers: { 200: 'properties/CollectionResponsePropertyGroupNoPaging' },
    }),
    async ({ params }) => ({
      results: context.properties.groups(requireObjectType(params.objectType).name),
    }),
  );
  app.get<OnGroup>(
    `${BASE}/:name`,
    ruled({ scopes: schemaScope('read'), answers: { 200: SHAPE } }),
    async ({ params }) => getGroupOrThrow(context, params).group,
  );
}

function addWrites(app: FastifyInstance, context: SandboxContext): void {
  const { properties } = context;
  app.post<OnType & { Body: Draft }>(
    BASE,
    ruled({
      scopes: schemaScope('write'),
      accepts: 'properties/PropertyGroupCreate',
      answers: { 201: SHAPE },
    }),
    async ({ params, body }, reply) => {
      const type = requireObjectType(params.objectType).name;
      const { name, label, displayOrder = -1 } = body;
      if (!/^[a-z][a-z0-9_]*$/.test(name)) throw invalid(`Group name "${name}" is not valid.`);
      if (properties.groups(type).some((group) => group.name === name)) {
        throw conflict(`Property group ${name} already exists.`);
      }
      const group = { name, label, displayOrder, archived: false };
      properties.saveGroup(type, group);
      void reply.status(201);
      return group;
    },
  );
  app.patch<OnGroup & { Body: Partial<Omit<Draft, 'name'>> }>(
    `${BASE}/:name`,
    ruled({
      scopes: schemaScope('write'),
      accepts: 'properties/PropertyGroupUpdate',
      answers: { 200: SHAPE },
    }),
    async ({ params, body }) => {
      const { type, group } = getGroupOrThrow(context, params);
      const updated = { ...group, ...body };
      properties.saveGroup(type, updated);
      return updated;
    },
  );
  app.delete<OnGroup>(
    `${BASE}/:name`,
    ruled({ scopes: schemaScope('write') }),
    async ({ params }, reply) => {
      const { type, group } = getGroupOrThrow(context, params);
      if ([...properties.all(type)].some((one) => one.groupName === group.name && !one.archived)) {
        throw invalid(`Property group ${group.name} still has properties.`);
      }
      properties.removeGroup(type, group.name);
      return reply.status(204).send();
    },
  );
}

/** Groups that properties are filed under. */
export function addGroupRoutes(app: FastifyInstance, context: SandboxContext): void {
  addReads(app, context);
  addWrites(app, context);
}
