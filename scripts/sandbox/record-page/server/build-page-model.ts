import type { ExtensionContext } from '../extension-channel.ts';
import type { PageExtension, PageModel, RecordView } from '../page-model.ts';
import { toPerson } from './acting-person.ts';
import type { BuiltCard } from '../build-cards.ts';
import type { AppComponent, AppProject } from './read-app-project.ts';
import { findKind } from './record-kinds.ts';
import type { SourceUser } from './record-source.ts';

export interface PortalFacts {
  readonly portalId: number;
  readonly timeZone: string;
  readonly companyCurrency: string;
  readonly appId: number;
}

interface PageParts {
  readonly kind: PageModel['kind'];
  /** Of `?location=`: shows this place alone. */
  readonly onlyLocation: string | undefined;
  readonly acting: SourceUser;
  readonly users: readonly SourceUser[];
  readonly record: RecordView | undefined;
  readonly project: AppProject;
  readonly built: ReadonlyMap<string, BuiltCard>;
  readonly portal: PortalFacts;
  readonly workerUrl: string;
  readonly bundleUrl: (uid: string, file: string) => string;
}

const placesOf: Record<PageModel['kind'], readonly string[]> = {
  record: ['crm.record.tab', 'crm.record.sidebar'],
  preview: ['crm.preview'],
  home: ['pages'],
};

function isPlaced(component: AppComponent, parts: PageParts): boolean {
  const objectType = parts.record && findKind(parts.record.typeId)?.objectType;
  const places = parts.onlyLocation ? [parts.onlyLocation] : placesOf[parts.kind];
  const isForType = !objectType || component.objectTypes.includes(objectType);
  return places.includes(component.location) && isForType;
}

function buildContext(component: AppComponent, parts: PageParts): ExtensionContext {
  const { acting, portal, project, record } = parts;
  return {
    location: component.location,
    ...(record && { crm: { objectId: Number(record.id), objectTypeId: record.typeId } }),
    portal: { id: portal.portalId, timezone: portal.timeZone },
    user: {
      id: acting.userId,
      email: acting.email,
      emails: [acting.email],
      firstName: acting.firstName,
      lastName: acting.lastName,
      roles: [],
      teams: [],
      permissions: acting.job === 'admin' ? ['integrations-management-write'] : [],
      locale: 'en-gb',
      language: 'en',
    },
    extension: { appId: portal.appId, appName: project.appName, cardTitle: component.name },
    variables: { ...project.variables },
  };
}

function buildExtension(component: AppComponent, parts: PageParts): PageExtension {
  const built = parts.built.get(component.uid) ?? { problem: 'This card was not built' };
  const { uid, location, name } = component;
  return {
    uid,
    title: name,
    appName: parts.project.appName,
    location,
    bundle: 'file' in built ? { url: parts.bundleUrl(uid, built.file) } : built,
    context: buildContext(component, parts),
  };
}

/** What a page needs to draw itself and to run the cards of its places. */
export function buildPageModel(parts: PageParts): PageModel {
  return {
    kind: parts.kind,
    isolated: parts.onlyLocation !== undefined,
    person: toPerson(parts.acting),
    people: parts.users.map(toPerson),
    record: parts.record,
    extensions: parts.project.components
      .filter((component) => isPlaced(component, parts))
      .map((component) => buildExtension(component, parts)),
    workerUrl: parts.workerUrl,
  };
}
