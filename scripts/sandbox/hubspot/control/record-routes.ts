import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import type { Values } from '../objects/check-properties.ts';
import { getObjectOrThrow, requireObjectType } from '../objects/find-object.ts';
import { mergeObjects } from '../objects/merge-objects.ts';
import type { ObjectType } from '../objects/object-types.ts';
import { viewWritten } from '../objects/view-object.ts';
import type { InlineAssociation } from '../objects/write-object.ts';
import { archiveObject, createObject, updateObject } from '../objects/write-object.ts';
import { SANDBOX_USERS } from '../people.ts';
import { ApiProblem } from '../problem.ts';
import { viewRecord } from './view-record.ts';

type OnType = { Params: { objectType: string } };
type OnRecord = { Params: { objectType: string; id: string } };
type ByUser = {
  Body: { userId: number; properties: Values; associations?: InlineAssociation[] };
};
type Merge = { Body: { userId: number; primaryObjectId: string; objectIdToMerge: string } };

const BASE = '/__sandbox/records/:objectType';

/** A user's change, as the CRM's own pages make it. */
function findUserActor(userId: number) {
  const user = SANDBOX_USERS.find((one) => one.userId === userId);
  if (!user) throw new ApiProblem(403, 'USER_UNKNOWN', `No user ${userId} in this portal.`);
  return { source: 'CRM_UI' as const, sourceId: `userId:${user.userId}`, userId: user.userId };
}

function list(context: SandboxContext, type: ObjectType) {
  const living = [...context.objects.all(type.name)].filter((one) => one.archivedAt === null);
  return living
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map((object) => viewWritten(context, object));
}

function addReads(app: FastifyInstance, context: SandboxContext): void {
  const { settings } = context;
  app.get('/__sandbox/portal', async () => ({ ...settings.portal, appId: settings.app.appId }));
  app.get('/__sandbox/users', async () => ({ users: SANDBOX_USERS }));
  app.get<OnType>(BASE, async ({ params }) => ({
    results: list(context, requireObjectType(params.objectType)),
  }));
  app.get<OnRecord>(`${BASE}/:id`, async ({ params }) => {
    const type = requireObjectType(params.objectType);
    return viewRecord(context, getObjectOrThrow(context, type, params.id));
  });
}

function addWrites(app: FastifyInstance, context: SandboxContext): void {
  app.post<OnType & ByUser>(BASE, async ({ params, body }, reply) => {
    const type = requireObjectType(params.objectType);
    const actor = findUserActor(body.userId);
    const { properties, associations } = body;
    const object = createObject(context, type.name, properties, actor, associations);
    return reply.status(201).send(viewRecord(context, object));
  });
  app.patch<OnRecord & ByUser>(`${BASE}/:id`, async ({ params, body }) => {
    const object = getObjectOrThrow(context, requireObjectType(params.objectType), params.id);
    const actor = findUserActor(body.userId);
    return viewRecord(context, updateObject(context, object, body.properties, actor));
  });
  app.delete<OnRecord & { Querystring: { userId: string } }>(
    `${BASE}/:id`,
    async ({ params, query }, reply) => {
      const actor = findUserActor(Number(query.userId));
      archiveObject(context, requireObjectType(params.objectType).name, params.id, actor);
      return reply.status(204).send();
    },
  );
  app.post<OnType & Merge>(`${BASE}/merge`, async ({ params, body }) => {
    const type = requireObjectType(params.objectType);
    const primary = getObjectOrThrow(context, type, body.primaryObjectId);
    const other = getObjectOrThrow(context, type, body.objectIdToMerge);
    return viewRecord(context, mergeObjects(context, primary, other, findUserActor(body.userId)));
  });
}

/** What a person at the CRM's own screens can see and do; no OAuth, no limits. */
export function addRecordRoutes(app: FastifyInstance, context: SandboxContext): void {
  addReads(app, context);
  addWrites(app, context);
}
