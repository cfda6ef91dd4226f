import type {
  FormalParametersContext,
  MemberDeclarationContext,
  MethodDeclarationContext,
  PropertyDeclarationContext,
} from '@apexdevtools/apex-parser';
import type { ClassInfo, FieldInfo } from './class-info.ts';

/** Adds a method, property, constructor or the fields of one declaration to a class. */
export function addMember(
  cls: ClassInfo,
  member: MemberDeclarationContext,
  modifiers: readonly string[],
): void {
  const method = member.methodDeclaration();
  const property = member.propertyDeclaration();
  if (method) addMethod(cls, method, modifiers);
  else if (property) cls.fields.push(readProperty(cls, property, modifiers));
  else if (member.constructorDeclaration()) addConstructor(cls, member);
  else addFields(cls, member, modifiers);
}

function addMethod(
  cls: ClassInfo,
  declaration: MethodDeclarationContext,
  modifiers: readonly string[],
): void {
  const name = declaration.id().getText();
  const key = name.toLowerCase();
  const overloads = cls.methods.get(key) ?? [];
  overloads.push({
    name,
    cls,
    parameters: readParameters(declaration.formalParameters()),
    body: declaration.block(),
    isStatic: modifiers.includes('static'),
    modifiers,
  });
  cls.methods.set(key, overloads);
}

function addConstructor(cls: ClassInfo, member: MemberDeclarationContext): void {
  const declaration = member.constructorDeclaration();
  cls.constructors.push({
    name: cls.name,
    cls,
    parameters: readParameters(declaration.formalParameters()),
    body: declaration.block(),
    isStatic: false,
    modifiers: [],
  });
}

function addFields(
  cls: ClassInfo,
  member: MemberDeclarationContext,
  modifiers: readonly string[],
): void {
  const declarators = member.fieldDeclaration().variableDeclarators();
  for (const variable of declarators.variableDeclarator_list()) {
    const name = variable.id().getText();
    cls.fields.push({
      owner: cls,
      name,
      key: name.toLowerCase(),
      initial: variable.expression(),
      getter: undefined,
      isStatic: modifiers.includes('static'),
    });
  }
}

function readProperty(
  owner: ClassInfo,
  declaration: PropertyDeclarationContext,
  modifiers: readonly string[],
): FieldInfo {
  const name = declaration.id().getText();
  const getters = declaration.propertyBlock_list().map((block) => block.getter()?.block());
  return {
    owner,
    name,
    key: name.toLowerCase(),
    initial: undefined,
    getter: getters.find((getter) => getter),
    isStatic: modifiers.includes('static'),
  };
}

function readParameters(parameters: FormalParametersContext): string[] {
  const list = parameters.formalParameterList()?.formalParameter_list() ?? [];
  return list.map((parameter) => parameter.id().getText().toLowerCase());
}
