import {
  ApexParserFactory,
  type ClassDeclarationContext,
  type EnumDeclarationContext,
  type InterfaceDeclarationContext,
  type MemberDeclarationContext,
  type ModifierContext,
  type TypeDeclarationContext,
} from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';
import { addMember } from './add-member.ts';
import type { ClassInfo } from './class-info.ts';
import { emptyType } from './empty-type.ts';

/** Reads one class file. @throws on the first syntax error, with its line. */
export function parseClass(source: string, file: string): ClassInfo {
  try {
    const declaration = ApexParserFactory.createParser(source, true)
      .compilationUnit()
      .typeDeclaration();
    return readType(declaration, readModifiers(declaration.modifier_list()));
  } catch (error) {
    throw new RunnerError(String(error)).locate(file);
  }
}

function readType(declaration: TypeDeclarationContext, modifiers: readonly string[]): ClassInfo {
  const cls = declaration.classDeclaration();
  if (cls) return readClass(cls, undefined, modifiers);
  const face = declaration.interfaceDeclaration();
  return face ? readInterface(face, undefined) : readEnum(declaration.enumDeclaration(), undefined);
}

function readClass(
  declaration: ClassDeclarationContext,
  outer: ClassInfo | undefined,
  modifiers: readonly string[],
): ClassInfo {
  const empty = emptyType(declaration.id().getText(), outer);
  const cls: ClassInfo = {
    ...empty,
    parent: declaration.typeRef()?.getText(),
    interfaces: (declaration.typeList()?.typeRef_list() ?? []).map((type) => type.getText()),
    isTest: empty.isTest || modifiers.includes('istest'),
  };
  for (const body of declaration.classBody().classBodyDeclaration_list()) {
    const member = body.memberDeclaration();
    if (!member) throw new RunnerError(`${cls.name} has an initializer block`);
    const written = readModifiers(body.modifier_list());
    const inner = readInnerType(cls, member, written);
    if (inner) cls.inner.set(inner.name.toLowerCase(), inner);
    else addMember(cls, member, written);
  }
  return cls;
}

function readInnerType(
  cls: ClassInfo,
  member: MemberDeclarationContext,
  modifiers: readonly string[],
): ClassInfo | undefined {
  if (member.classDeclaration()) return readClass(member.classDeclaration(), cls, modifiers);
  if (member.interfaceDeclaration()) return readInterface(member.interfaceDeclaration(), cls);
  if (member.enumDeclaration()) return readEnum(member.enumDeclaration(), cls);
  return undefined;
}

function readInterface(
  declaration: InterfaceDeclarationContext,
  outer: ClassInfo | undefined,
): ClassInfo {
  return emptyType(declaration.id().getText(), outer);
}

function readEnum(declaration: EnumDeclarationContext, outer: ClassInfo | undefined): ClassInfo {
  const constants = declaration.enumConstants()?.id_list() ?? [];
  return {
    ...emptyType(declaration.id().getText(), outer),
    constants: constants.map((constant) => constant.getText()),
  };
}

/** Keywords and annotations in lower case: `['public', 'static', 'auraenabled', 'cacheable=true']`. */
function readModifiers(modifiers: readonly ModifierContext[]): string[] {
  const texts = modifiers.flatMap((modifier) => {
    const annotation = modifier.annotation();
    if (!annotation) return [modifier.getText()];
    const pairs = annotation.elementValuePairs()?.elementValuePair_list() ?? [];
    return [annotation.id().getText(), ...pairs.map((pair) => pair.getText())];
  });
  return texts.map((text) => text.toLowerCase());
}
