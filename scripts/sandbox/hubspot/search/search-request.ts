import type { SandboxContext } from '../context.ts';
import type { ObjectType } from '../objects/object-types.ts';
import { invalid } from '../problem.ts';

export type Filter = {
  readonly propertyName: string;
  readonly operator: string;
  readonly value?: string;
  readonly highValue?: string;
  readonly values?: readonly string[];
};

export type SearchRequest = {
  readonly query?: string;
  readonly limit?: number;
  readonly after?: string;
  readonly sorts?: readonly string[];
  readonly properties?: readonly string[];
  readonly filterGroups?: readonly { readonly filters: readonly Filter[] }[];
};

const MAX_BODY = 3000;
const MAX_GROUPS = 5;
const MAX_FILTERS = 6;
const MAX_FILTERS_IN_ALL = 18;
const MAX_PAGE = 200;
const MAX_RESULTS = 10_000;

const LIST_OPERATORS = ['IN', 'NOT_IN'];
const BARE_OPERATORS = ['HAS_PROPERTY', 'NOT_HAS_PROPERTY'];

function checkFilter({ operator, value, highValue, values }: Filter): string | null {
  if (LIST_OPERATORS.includes(operator)) return values?.length ? null : `${operator} needs values`;
  if (BARE_OPERATORS.includes(operator)) {
    return value === undefined ? null : `${operator} takes no value`;
  }
  if (value === undefined) return `${operator} needs a value`;
  return operator === 'BETWEEN' && highValue === undefined ? 'BETWEEN needs a highValue' : null;
}

/** Limits of the search API: https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
function checkSizes({ filterGroups = [], limit = 10, after = '0', sorts = [] }: SearchRequest) {
  const counts = filterGroups.map(({ filters }) => filters.length);
  const inAll = counts.reduce((sum, count) => sum + count, 0);
  if (filterGroups.length > MAX_GROUPS) return `at most ${MAX_GROUPS} filterGroups`;
  if (counts.some((count) => count > MAX_FILTERS)) return `at most ${MAX_FILTERS} filters a group`;
  if (inAll > MAX_FILTERS_IN_ALL) return `at most ${MAX_FILTERS_IN_ALL} filters in all`;
  if (limit < 1 || limit > MAX_PAGE) return `limit must be between 1 and ${MAX_PAGE}`;
  if (!/^\d+$/.test(after)) return 'after must be a number';
  if (Number(after) + limit > MAX_RESULTS) return `at most ${MAX_RESULTS} results of a query`;
  return sorts.length > 1 ? 'at most one sort' : null;
}

/** @throws ApiProblem 400 for a search beyond HubSpot's limits or over unknown properties. */
export function checkSearch(
  { properties }: Pick<SandboxContext, 'properties'>,
  type: ObjectType,
  request: SearchRequest,
): void {
  if (JSON.stringify(request).length > MAX_BODY) {
    throw invalid(`A search body has at most ${MAX_BODY} characters.`);
  }
  const filters = (request.filterGroups ?? []).flatMap((group) => group.filters);
  const unknown = filters.find(
    ({ propertyName }) =>
      !propertyName.startsWith('associations.') && !properties.findLiving(type.name, propertyName),
  );
  const fault =
    checkSizes(request) ??
    filters.map(checkFilter).find((one) => one !== null) ??
    (unknown ? `property "${unknown.propertyName}" does not exist` : null);
  if (fault === null) return;
  const errors = [{ message: fault, code: 'INVALID_SEARCH' }];
  throw invalid(`There was a problem with the request: ${fault}.`, { errors });
}
