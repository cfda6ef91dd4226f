import { SANDBOX_USERS } from '../../hubspot/people.ts';
import { makeRecordId } from '../ids/record-id.ts';
import type { OrgOptions } from '../options.ts';
import type { Values } from '../records/record.ts';
import { toDatetime } from '../records/record.ts';
import type { Org } from './org.ts';
import { STAGES } from './stages.ts';

/** The people of both sandboxes are the same, so that one programme shows in either CRM. */
function userRows(options: OrgOptions): Values[] {
  return SANDBOX_USERS.map(({ email, firstName, lastName, job, superAdmin }) => ({
    Username: `${email}.sandbox`,
    Email: email,
    FirstName: firstName,
    LastName: lastName,
    Name: `${firstName} ${lastName}`,
    Alias: firstName.slice(0, 4).toLowerCase(),
    Title: superAdmin ? 'System Administrator' : job,
    IsActive: true,
    UserType: 'Standard',
    TimeZoneSidKey: options.timeZone,
    LocaleSidKey: 'en_GB',
    LanguageLocaleKey: 'en_US',
  }));
}

const stageRows = (): Values[] =>
  STAGES.map(({ name, probability, forecast, isClosed, isWon }, at) => ({
    MasterLabel: name,
    ApiName: name,
    IsActive: true,
    SortOrder: at + 1,
    IsClosed: isClosed,
    IsWon: isWon,
    DefaultProbability: probability,
    ForecastCategoryName: forecast,
  }));

const currencyRows = ({ currency, conversionRates }: OrgOptions): Values[] =>
  Object.entries({ [currency]: 1, ...conversionRates }).map(([IsoCode, ConversionRate]) => ({
    IsoCode,
    ConversionRate,
    DecimalPlaces: IsoCode === 'JPY' ? 0 : 2,
    IsActive: true,
    IsCorporate: IsoCode === currency,
  }));

function organizationRow(options: OrgOptions): Values {
  return {
    Name: options.name,
    InstanceName: options.isSandbox ? 'DEU2S' : 'DEU2',
    IsSandbox: options.isSandbox,
    TimeZoneSidKey: options.timeZone,
    LanguageLocaleKey: 'en_US',
    DefaultLocaleSidKey: 'en_GB',
    OrganizationType: 'Enterprise Edition',
  };
}

/** Fills a new org with what Salesforce puts there: itself, its people, stages and currencies. */
export function seedOrg(org: Org): void {
  const { records } = org;
  const schema = org.schema();
  const options = org.options();
  const at = toDatetime(org.now());
  const admin = makeRecordId('005', org.number, 1);
  const system = {
    IsDeleted: false,
    CreatedDate: at,
    CreatedById: admin,
    LastModifiedDate: at,
    LastModifiedById: admin,
    SystemModstamp: at,
  };
  const insert = (type: string, values: Values, id?: string) => {
    const ownId = id ?? records.nextId(schema.require(type));
    records.save({ id: ownId, type, values: { ...system, ...values, Id: ownId } });
  };
  insert('Organization', organizationRow(options), org.id);
  for (const row of userRows(options)) insert('User', row);
  for (const row of stageRows()) insert('OpportunityStage', row);
  if (schema.find('CurrencyType'))
    for (const row of currencyRows(options)) insert('CurrencyType', row);
}
