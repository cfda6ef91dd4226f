import type { SandboxContext } from '../context.ts';
import type { CrmObject } from '../objects/crm-object.ts';
import { existsSince } from '../objects/crm-object.ts';
import type { ObjectType } from '../objects/object-types.ts';
import { findObjectType } from '../objects/object-types.ts';
import { readProperty, viewObject } from '../objects/view-object.ts';
import { comparable, matchesFilter, matchesQuery } from './match-filter.ts';
import type { Filter, SearchRequest } from './search-request.ts';

type Context = Pick<SandboxContext, 'objects' | 'properties' | 'associations'>;
type Sort = { readonly propertyName: string; readonly descending: boolean };

/** `name`, `-name` or the JSON text of `{propertyName, direction}`. */
function readSort(sort: string): Sort {
  if (sort.startsWith('{')) {
    const { propertyName = '', direction } = JSON.parse(sort) as Partial<Record<string, string>>;
    return { propertyName, descending: direction === 'DESCENDING' };
  }
  return { propertyName: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
}

function passes(context: Context, object: CrmObject, filter: Filter, at: number): boolean {
  const { propertyName } = filter;
  if (propertyName.startsWith('associations.')) {
    const to = findObjectType(propertyName.slice('associations.'.length));
    const ids = to ? context.associations.toType(object, to.name).map((tie) => tie.to.id) : [];
    if (ids.length === 0) return matchesFilter(null, filter, 'enumeration');
    return ids.some((id) => matchesFilter(id, filter, 'enumeration'));
  }
  const property = context.properties.findLiving(object.type, propertyName);
  return matchesFilter(readProperty(object, propertyName, at), filter, property?.type ?? 'string');
}

function matches(context: Context, type: ObjectType, request: SearchRequest, at: number) {
  const { filterGroups = [], query } = request;
  return (object: CrmObject): boolean => {
    const inGroups =
      filterGroups.length === 0 ||
      filterGroups.some(({ filters }) =>
        filters.every((filter) => passes(context, object, filter, at)),
      );
    if (!inGroups || !query) return inGroups;
    return matchesQuery(
      type.searchable.map((name) => readProperty(object, name, at)),
      query,
    );
  };
}

function compareBy(context: Context, { propertyName, descending }: Sort, at: number) {
  const sign = descending ? -1 : 1;
  return (a: CrmObject, b: CrmObject): number => {
    const type = context.properties.findLiving(a.type, propertyName)?.type ?? 'string';
    const [left, right] = [a, b].map((one) =>
      comparable(type, readProperty(one, propertyName, at) ?? ''),
    );
    if (left === undefined || right === undefined || left === right) return 0;
    return left < right ? -sign : sign;
  };
}

/** Searches the records as they stood at `at`; what is younger is not there yet. */
export function runSearch(context: Context, type: ObjectType, request: SearchRequest, at: number) {
  const { limit = 10, after = '0', sorts = [], properties } = request;
  const sort = readSort(sorts[0] ?? type.createdProperty);
  const found = [...context.objects.all(type.name)]
    .filter((object) => existsSince(object) <= at && (object.archivedAt ?? Infinity) > at)
    .filter(matches(context, type, request, at))
    .sort(compareBy(context, sort, at));
  const end = Number(after) + limit;
  return {
    total: found.length,
    results: found
      .slice(Number(after), end)
      .map((object) => viewObject(context, object, { properties, at })),
    ...(found.length > end && { paging: { next: { after: String(end) } } }),
  };
}
