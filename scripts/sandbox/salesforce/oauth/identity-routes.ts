import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import type { OrgRecord } from '../records/record.ts';
import { valueOf } from '../records/record.ts';
import type { Session } from './session-store.ts';

/** What both addresses say of a person, in Salesforce's names for each. */
function describePerson(user: OrgRecord, session: Session, origin: string) {
  const text = (field: string) => String(valueOf(user, field));
  const rest = `${origin}/services/data/v{version}/`;
  return {
    user_id: user.id,
    organization_id: session.orgId,
    email: text('Email'),
    email_verified: true,
    active: valueOf(user, 'IsActive'),
    user_type: 'STANDARD',
    language: text('LanguageLocaleKey'),
    locale: text('LocaleSidKey'),
    photos: { picture: `${origin}/profilephoto/005/F`, thumbnail: `${origin}/profilephoto/005/T` },
    urls: { rest, sobjects: `${rest}sobjects/`, query: `${rest}query/` },
  };
}

function openId(user: OrgRecord, session: Session, origin: string) {
  return {
    sub: `${origin}/id/${session.orgId}/${user.id}`,
    ...describePerson(user, session, origin),
    preferred_username: valueOf(user, 'Username'),
    nickname: valueOf(user, 'Alias'),
    name: valueOf(user, 'Name'),
    given_name: valueOf(user, 'FirstName'),
    family_name: valueOf(user, 'LastName'),
    zoneinfo: valueOf(user, 'TimeZoneSidKey'),
    updated_at: valueOf(user, 'LastModifiedDate'),
  };
}

function identity(user: OrgRecord, session: Session, origin: string) {
  return {
    id: `${origin}/id/${session.orgId}/${user.id}`,
    asserted_user: user.id === session.userId,
    ...describePerson(user, session, origin),
    username: valueOf(user, 'Username'),
    nick_name: valueOf(user, 'Alias'),
    display_name: valueOf(user, 'Name'),
    first_name: valueOf(user, 'FirstName'),
    last_name: valueOf(user, 'LastName'),
    timezone: valueOf(user, 'TimeZoneSidKey'),
    last_modified_date: valueOf(user, 'LastModifiedDate'),
  };
}

/** Who the owner of a token is. Both answer 403 with one word to a token that is no good. */
export function addIdentityRoutes(app: FastifyInstance, { sessions, orgs }: SandboxContext): void {
  function findSession(header: string | undefined): Session | undefined {
    const [, token = ''] = /^Bearer (.+)$/i.exec(header ?? '') ?? [];
    return sessions.useSession(token);
  }

  app.get('/services/oauth2/userinfo', async ({ headers, protocol, host }, reply) => {
    const session = findSession(headers.authorization);
    const user = session && orgs.find(session.orgId)?.records.find('User', session.userId);
    if (!session || !user) return reply.status(403).type('text/plain').send('Bad_OAuth_Token');
    return openId(user, session, `${protocol}://${host}`);
  });

  app.get<{
    Params: { orgId: string; userId: string };
    Querystring: { oauth_token?: string };
  }>('/id/:orgId/:userId', async ({ headers, params, query, protocol, host }, reply) => {
    // Clients may send the token in the address.
    const { oauth_token: token } = query;
    const session = token ? sessions.useSession(token) : findSession(headers.authorization);
    if (!session) return reply.status(403).type('text/plain').send('Bad_OAuth_Token');
    if (session.orgId !== params.orgId)
      return reply.status(403).type('text/plain').send('Wrong_Org');
    const user = orgs.find(params.orgId)?.records.find('User', params.userId);
    if (!user) return reply.status(404).type('text/plain').send('Bad_Id');
    return identity(user, session, `${protocol}://${host}`);
  });
}
