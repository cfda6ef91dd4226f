export type ObjectTypeName = 'deals' | 'companies' | 'contacts' | 'notes';

export type ObjectType = {
  readonly name: ObjectTypeName;
  readonly singular: string;
  readonly typeId: string;
  /** File of message shapes that describes this object. */
  readonly schemaModule: string;
  /** Word in the scopes; notes are governed by the contact scopes. */
  readonly scopeWord: 'deals' | 'companies' | 'contacts';
  readonly createdProperty: string;
  readonly modifiedProperty: string;
  /** Properties an answer carries when none are asked for. */
  readonly shownByDefault: readonly string[];
  /** Properties the free-text `query` of a search looks into. */
  readonly searchable: readonly string[];
  readonly mergeable: boolean;
};

export const OBJECT_TYPES: Readonly<Record<ObjectTypeName, ObjectType>> = {
  deals: {
    name: 'deals',
    singular: 'deal',
    typeId: '0-3',
    schemaModule: 'deals',
    scopeWord: 'deals',
    createdProperty: 'createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    shownByDefault: ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
    searchable: ['dealname'],
    mergeable: true,
  },
  companies: {
    name: 'companies',
    singular: 'company',
    typeId: '0-2',
    schemaModule: 'companies',
    scopeWord: 'companies',
    createdProperty: 'createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    shownByDefault: ['domain', 'name'],
    searchable: ['name', 'domain', 'website', 'phone'],
    mergeable: true,
  },
  contacts: {
    name: 'contacts',
    singular: 'contact',
    typeId: '0-1',
    schemaModule: 'contacts',
    scopeWord: 'contacts',
    createdProperty: 'createdate',
    modifiedProperty: 'lastmodifieddate',
    shownByDefault: ['email', 'firstname', 'lastname'],
    searchable: ['firstname', 'lastname', 'email', 'company', 'phone'],
    mergeable: true,
  },
  notes: {
    name: 'notes',
    singular: 'note',
    typeId: '0-46',
    schemaModule: 'objects_notes',
    scopeWord: 'contacts',
    createdProperty: 'hs_createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    shownByDefault: [],
    searchable: ['hs_note_body'],
    mergeable: false,
  },
};

/** Finds an object type by plural, singular or type id. */
export function findObjectType(word: string): ObjectType | undefined {
  return Object.values(OBJECT_TYPES).find(
    (type) => word === type.name || word === type.singular || word === type.typeId,
  );
}
