import type { ApiAnswer, ApiCall, Resource } from './resource.ts';

function list({ version, writer, headers }: ApiCall): ApiAnswer {
  const at = (name: string) => `/services/data/${version}/${name}`;
  const names = ['sobjects', 'query', 'queryAll', 'composite', 'limits', 'connect'];
  const resources = Object.fromEntries(names.map((name) => [name, at(name)]));
  const identity = `http://${String(headers['host'])}/id/${writer.org.id}/${writer.userId}`;
  return { status: 200, body: { identity, ...resources } };
}

/** Room an org has, in megabytes; nothing here fills it. */
const ROOM = { Max: 10_240, Remaining: 10_240 };

function limits({ writer }: ApiCall): ApiAnswer {
  const { max, used } = writer.org.usage;
  const DailyApiRequests = { Max: max, Remaining: max - used() };
  return { status: 200, body: { DailyApiRequests, DataStorageMB: ROOM, FileStorageMB: ROOM } };
}

/** Where the currency of an org with only one can be read. */
function organization({ writer }: ApiCall): ApiAnswer {
  const { id, options } = writer.org;
  const { name, currency, conversionRates } = options();
  const multiCurrency = Object.keys(conversionRates).length > 0;
  const features = { defaultCurrencyIsoCode: currency, multiCurrency };
  return { status: 200, body: { orgId: id, name, features } };
}

/** The org itself: what there is, how much of it is left. */
export const orgResources: readonly Resource[] = [
  { path: '/', methods: { GET: list } },
  { path: '/limits', methods: { GET: limits } },
  { path: '/connect/organization', methods: { GET: organization } },
];
