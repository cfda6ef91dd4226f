import type { ObjectTypeName } from '../objects/object-types.ts';
import type { Property, PropertyGroup, PropertyType } from './property.ts';

const FIELD_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'text',
  number: 'number',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  bool: 'booleancheckbox',
};

const BOOLEAN_OPTIONS = [
  { label: 'Yes', value: 'true', hidden: false },
  { label: 'No', value: 'false', hidden: false },
];

type Extra = Partial<
  Pick<Property, 'options' | 'fieldType' | 'externalOptions' | 'hasUniqueValue'>
>;

function define(groupName: string, readOnlyValue = false) {
  return (name: string, label: string, type: PropertyType = 'string', extra: Extra = {}) =>
    ({
      name,
      label,
      type,
      fieldType: FIELD_TYPES[type],
      groupName,
      description: '',
      options: type === 'bool' ? BOOLEAN_OPTIONS : [],
      displayOrder: -1,
      hasUniqueValue: false,
      hidden: false,
      formField: !readOnlyValue,
      calculated: false,
      externalOptions: false,
      hubspotDefined: true,
      archived: false,
      modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue },
      ...extra,
    }) satisfies Property;
}

const external: Extra = { externalOptions: true };
const options = (...labels: string[]): Extra => ({
  options: labels.map((label, displayOrder) => ({
    label,
    value: label.toUpperCase().replaceAll(' ', '_'),
    hidden: false,
    displayOrder,
  })),
});

const deal = define('dealinformation');
const dealSystem = define('dealinformation', true);
const company = define('companyinformation');
const companySystem = define('companyinformation', true);
const contact = define('contactinformation');
const contactSystem = define('contactinformation', true);
const note = define('engagement');
const noteSystem = define('engagement', true);

/** The properties every portal has before anyone adds one: those a partner program meets. */
export const DEFAULT_PROPERTIES: Readonly<Record<ObjectTypeName, readonly Property[]>> = {
  deals: [
    deal('dealname', 'Deal name'),
    deal('amount', 'Amount', 'number'),
    deal('dealstage', 'Deal stage', 'enumeration', { ...external, fieldType: 'radio' }),
    deal('pipeline', 'Pipeline', 'enumeration', external),
    deal('closedate', 'Close date', 'datetime'),
    deal('hubspot_owner_id', 'Deal owner', 'enumeration', external),
    deal('deal_currency_code', 'Currency', 'enumeration', external),
    deal('hs_exchange_rate', 'Exchange rate', 'number'),
    deal('dealtype', 'Deal type', 'enumeration', {
      options: [
        { label: 'New business', value: 'newbusiness', hidden: false },
        { label: 'Existing business', value: 'existingbusiness', hidden: false },
      ],
    }),
    deal('description', 'Description', 'string', { fieldType: 'textarea' }),
    deal('closed_lost_reason', 'Closed lost reason', 'string', { fieldType: 'textarea' }),
    deal('closed_won_reason', 'Closed won reason', 'string', { fieldType: 'textarea' }),
    deal('hs_priority', 'Priority', 'enumeration', {
      options: ['low', 'medium', 'high'].map((value) => ({ label: value, value, hidden: false })),
    }),
    dealSystem('createdate', 'Create date', 'datetime'),
    dealSystem('hs_lastmodifieddate', 'Last modified date', 'datetime'),
    dealSystem('hs_object_id', 'Record ID', 'number'),
    dealSystem('hs_is_closed', 'Is deal closed?', 'bool'),
    dealSystem('hs_is_closed_won', 'Is closed won', 'bool'),
    dealSystem('hs_deal_stage_probability', 'Deal probability', 'number'),
    dealSystem('hs_merged_object_ids', 'Merged record IDs', 'enumeration', external),
  ],
  companies: [
    company('name', 'Company name'),
    company('domain', 'Company domain name'),
    company('website', 'Website URL'),
    company('country', 'Country/Region'),
    company('city', 'City'),
    company('state', 'State/Region'),
    company('zip', 'Postal code'),
    company('address', 'Street address'),
    company('phone', 'Phone number', 'string', { fieldType: 'phonenumber' }),
    company('description', 'Description', 'string', { fieldType: 'textarea' }),
    company('numberofemployees', 'Number of employees', 'number'),
    company('annualrevenue', 'Annual revenue', 'number'),
    company('industry', 'Industry', 'enumeration', {
      ...options('Computer software', 'Banking', 'Insurance', 'Retail', 'Automotive', 'Utilities'),
    }),
    company('type', 'Type', 'enumeration', {
      ...options('Prospect', 'Partner', 'Reseller', 'Vendor', 'Other'),
    }),
    company('lifecyclestage', 'Lifecycle stage', 'enumeration', external),
    company('hubspot_owner_id', 'Company owner', 'enumeration', external),
    companySystem('createdate', 'Create date', 'datetime'),
    companySystem('hs_lastmodifieddate', 'Last modified date', 'datetime'),
    companySystem('hs_object_id', 'Record ID', 'number'),
    companySystem('hs_merged_object_ids', 'Merged record IDs', 'enumeration', external),
  ],
  contacts: [
    contact('email', 'Email', 'string', { hasUniqueValue: true }),
    contact('firstname', 'First name'),
    contact('lastname', 'Last name'),
    contact('company', 'Company name'),
    contact('jobtitle', 'Job title'),
    contact('phone', 'Phone number', 'string', { fieldType: 'phonenumber' }),
    contact('country', 'Country/Region'),
    contact('lifecyclestage', 'Lifecycle stage', 'enumeration', external),
    contact('hubspot_owner_id', 'Contact owner', 'enumeration', external),
    contactSystem('createdate', 'Create date', 'datetime'),
    contactSystem('lastmodifieddate', 'Last modified date', 'datetime'),
    contactSystem('hs_object_id', 'Record ID', 'number'),
    contactSystem('hs_merged_object_ids', 'Merged record IDs', 'enumeration', external),
  ],
  notes: [
    note('hs_timestamp', 'Activity date', 'datetime'),
    note('hs_note_body', 'Note body', 'string', { fieldType: 'html' }),
    note('hubspot_owner_id', 'Activity assigned to', 'enumeration', external),
    note('hs_attachment_ids', 'Attached file IDs', 'enumeration', external),
    noteSystem('hs_createdate', 'Create date', 'datetime'),
    noteSystem('hs_lastmodifieddate', 'Last modified date', 'datetime'),
    noteSystem('hs_object_id', 'Record ID', 'number'),
  ],
};

const group = (name: string, label: string): PropertyGroup => ({
  name,
  label,
  displayOrder: 0,
  archived: false,
});

export const DEFAULT_GROUPS: Readonly<Record<ObjectTypeName, readonly PropertyGroup[]>> = {
  deals: [group('dealinformation', 'Deal information')],
  companies: [group('companyinformation', 'Company information')],
  contacts: [group('contactinformation', 'Contact information')],
  notes: [group('engagement', 'Engagement information')],
};
