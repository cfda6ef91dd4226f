/** How HubSpot's pages for a type of record are laid out. */
export interface RecordKind {
  readonly typeId: string;
  /** As `objectTypes` of a card names it. */
  readonly objectType: string;
  readonly name: string;
  readonly titleProperty: string;
  readonly highlights: readonly string[];
  readonly about: readonly string[];
  readonly related: readonly string[];
}

export const recordKinds: readonly RecordKind[] = [
  {
    typeId: '0-3',
    objectType: 'deals',
    name: 'Deal',
    titleProperty: 'dealname',
    highlights: ['amount', 'closedate', 'dealstage'],
    about: [
      'dealname',
      'amount',
      'deal_currency_code',
      'pipeline',
      'dealstage',
      'closedate',
      'hubspot_owner_id',
      'dealtype',
    ],
    related: ['0-2', '0-1'],
  },
  {
    typeId: '0-2',
    objectType: 'companies',
    name: 'Company',
    titleProperty: 'name',
    highlights: ['domain', 'country'],
    about: ['name', 'domain', 'country', 'city', 'industry', 'hubspot_owner_id'],
    related: ['0-3', '0-1'],
  },
  {
    typeId: '0-1',
    objectType: 'contacts',
    name: 'Contact',
    titleProperty: 'email',
    highlights: ['email'],
    about: ['firstname', 'lastname', 'email', 'jobtitle', 'phone'],
    related: ['0-2', '0-3'],
  },
];

export const findKind = (typeId: string): RecordKind | undefined =>
  recordKinds.find((kind) => kind.typeId === typeId);

const plurals: Readonly<Record<string, string>> = {
  '0-1': 'Contacts',
  '0-2': 'Companies',
  '0-3': 'Deals',
};

export const pluralOf = (typeId: string): string => plurals[typeId] ?? 'Records';
