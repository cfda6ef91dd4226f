import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { notFound } from '../problem.ts';
import type { Values } from './check-properties.ts';
import { findActor } from './find-actor.ts';
import { getObjectOrThrow, requireObjectType } from './find-object.ts';
import { mergeObjects } from './merge-objects.ts';
import { viewObject, viewWritten } from './view-object.ts';
import type { InlineAssociation } from './write-object.ts';
import { archiveObject, createObject, updateObject } from './write-object.ts';

type OnType = { Params: { objectType: string } };
type OnRecord = {
  Params: { objectType: string; id: string };
  Querystring: {
    properties?: string | string[];
    propertiesWithHistory?: string | string[];
    associations?: string | string[];
    idProperty?: string;
    archived?: string;
  };
};

const BASE = '/crm/objects/2026-03/:objectType';

/** `a,b` or repeated parameters, as HubSpot takes both. */
export const splitList = (value: string | string[] | undefined): string[] | undefined =>
  value === undefined ? undefined : [value].flat().flatMap((part) => part.split(','));

function addReads(app: FastifyInstance, context: SandboxContext): void {
  app.get<OnRecord>(
    `${BASE}/:id`,
    ruled({
      scopes: objectScope('read'),
      answers: { 200: '{object}/SimplePublicObjectWithAssociations' },
    }),
    async ({ params, query }) => {
      const type = requireObjectType(params.objectType);
      const archived = query.archived === 'true' && context.objects.find(type.name, params.id);
      const object = archived
        ? archived
        : getObjectOrThrow(context, type, params.id, query.idProperty);
      return viewObject(context, object, {
        properties: splitList(query.properties),
        history: splitList(query.propertiesWithHistory),
        associations: splitList(query.associations),
      });
    },
  );
}

function addCreate(app: FastifyInstance, context: SandboxContext): void {
  app.post<OnType & { Body: { properties: Values; associations?: InlineAssociation[] } }>(
    BASE,
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/SimplePublicObjectInputForCreate',
      answers: { 201: '{object}/SimplePublicObject' },
    }),
    async ({ params, body, grant }, reply) => {
      const type = requireObjectType(params.objectType);
      const actor = findActor(context, grant);
      const { properties, associations = [] } = body;
      const object = createObject(context, type.name, properties, actor, associations);
      void reply.status(201);
      return viewWritten(context, object);
    },
  );
}

function addUpdates(app: FastifyInstance, context: SandboxContext): void {
  app.patch<OnRecord & { Body: { properties: Values } }>(
    `${BASE}/:id`,
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/SimplePublicObjectInput',
      answers: { 200: '{object}/SimplePublicObject' },
    }),
    async ({ params, query, body, grant }) => {
      const type = requireObjectType(params.objectType);
      const object = getObjectOrThrow(context, type, params.id, query.idProperty);
      const actor = findActor(context, grant);
      return viewWritten(context, updateObject(context, object, body.properties, actor));
    },
  );
  app.delete<OnRecord>(
    `${BASE}/:id`,
    ruled({ scopes: objectScope('write') }),
    async ({ params, grant }, reply) => {
      const type = requireObjectType(params.objectType);
      archiveObject(context, type.name, params.id, findActor(context, grant));
      return reply.status(204).send();
    },
  );
}

function addMerge(app: FastifyInstance, context: SandboxContext): void {
  app.post<OnType & { Body: { primaryObjectId: string; objectIdToMerge: string } }>(
    `${BASE}/merge`,
    ruled({
      scopes: objectScope('write'),
      accepts: 'deals/PublicMergeInput',
      answers: { 200: '{object}/SimplePublicObject' },
    }),
    async ({ params, body, grant }) => {
      const type = requireObjectType(params.objectType);
      if (!type.mergeable) throw notFound();
      const primary = getObjectOrThrow(context, type, body.primaryObjectId);
      const other = getObjectOrThrow(context, type, body.objectIdToMerge);
      return viewWritten(context, mergeObjects(context, primary, other, findActor(context, grant)));
    },
  );
}

/** One record at a time: create, read, update, archive, merge. */
export function addObjectRoutes(app: FastifyInstance, context: SandboxContext): void {
  addReads(app, context);
  addCreate(app, context);
  addUpdates(app, context);
  addMerge(app, context);
}
