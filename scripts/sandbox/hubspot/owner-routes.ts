import type { FastifyInstance } from 'fastify';
import { ruled } from './gate/route-rule.ts';
import type { SandboxUser } from './people.ts';
import { SANDBOX_USERS } from './people.ts';
import { notFound } from './problem.ts';

const scopes = () => ['crm.objects.owners.read'];
const SINCE = '2024-01-15T09:00:00.000Z';
const MAX_PAGE = 500;

const viewOwner = ({ ownerId, userId, email, firstName, lastName }: SandboxUser) => ({
  id: ownerId,
  email,
  type: 'PERSON',
  firstName,
  lastName,
  userId,
  userIdIncludingInactive: userId,
  createdAt: SINCE,
  updatedAt: SINCE,
  archived: false,
});

type List = { Querystring: { email?: string; limit?: string; after?: string; archived?: string } };
type One = { Params: { ownerId: string }; Querystring: { idProperty?: string } };

/** The portal's record owners: its users. */
export function addOwnerRoutes(app: FastifyInstance): void {
  app.get<List>(
    '/crm/owners/2026-03',
    ruled({ scopes, answers: { 200: 'owners/CollectionResponsePublicOwnerForwardPaging' } }),
    async ({ query }) => {
      const limit = Math.min(Number(query.limit ?? 100), MAX_PAGE);
      const start = Number(query.after ?? 0);
      const wanted = SANDBOX_USERS.filter(
        ({ email }) => query.email === undefined || email === query.email.toLowerCase(),
      ).filter(() => query.archived !== 'true');
      const end = start + limit;
      const results = wanted.slice(start, end).map(viewOwner);
      return { results, ...(wanted.length > end && { paging: { next: { after: `${end}` } } }) };
    },
  );
  app.get<One>(
    '/crm/owners/2026-03/:ownerId',
    ruled({ scopes, answers: { 200: 'owners/PublicOwner' } }),
    async ({ params, query }) => {
      const user = SANDBOX_USERS.find(({ ownerId, userId }) =>
        query.idProperty === 'userId'
          ? String(userId) === params.ownerId
          : ownerId === params.ownerId,
      );
      if (!user) throw notFound(`Owner ${params.ownerId} was not found`);
      return viewOwner(user);
    },
  );
}
