import type { LocalVariableDeclarationContext } from '@apexdevtools/apex-parser';
import type { Scope } from '../scope.ts';

/** `Type name = value, other;` */
export function declareVariables(
  declaration: LocalVariableDeclarationContext,
  scope: Scope,
): undefined {
  for (const variable of declaration.variableDeclarators().variableDeclarator_list()) {
    const initial = variable.expression();
    const value = initial ? scope.machine.evaluate(initial, scope) : null;
    scope.variables.declare(variable.id().getText(), value);
  }
}
