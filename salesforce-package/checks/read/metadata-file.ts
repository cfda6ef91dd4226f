/** What an element of a metadata file holds, as the XML parser gives it: repeated ones as a list. */
export type XmlValue = string | XmlElement | readonly XmlValue[];

export interface XmlElement {
  readonly [name: string]: XmlValue | undefined;
}

/** A `*-meta.xml` file. */
export interface MetadataFile {
  /** Below `main/default`, with slashes, e.g. `objects/Opportunity/fields/PRM_Motion__c.field-meta.xml`. */
  readonly path: string;
  /** The root element, e.g. `CustomField`. */
  readonly type: string;
  /** The file's name without its endings, e.g. `PRM_Motion__c`. */
  readonly name: string;
  readonly body: XmlElement;
}

/** A check names what is wrong, one sentence each; an empty list is good. */
export type Problems = readonly string[];

export function isElement(value: XmlValue | undefined): value is XmlElement {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Values of an element that may stand there several times. */
export function toList(value: XmlValue): readonly XmlValue[] {
  return typeof value === 'string' || isElement(value) ? [value] : value;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return toList(element[name] ?? []).filter(isElement);
}

export function textsOf(element: XmlElement, name: string): readonly string[] {
  return toList(element[name] ?? []).filter((value) => typeof value === 'string');
}

/** The text of a child, or nothing at all. */
export function textOf(element: XmlElement, name: string): string {
  return textsOf(element, name)[0] ?? '';
}

/** Every text below an element, with the name of the element that holds it. */
export function allTexts(element: XmlElement): readonly { name: string; text: string }[] {
  return Object.keys(element).flatMap((name) => [
    ...textsOf(element, name).map((text) => ({ name, text })),
    ...childrenOf(element, name).flatMap(allTexts),
  ]);
}
