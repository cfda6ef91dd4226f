import {
  DoWhileStatementContext,
  ForStatementContext,
  WhileStatementContext,
} from '@apexdevtools/apex-parser';

/** A place in the tree of a class. */
interface Node {
  readonly parentCtx?: Node | undefined;
}

/** Whether code is repeated: it stands in a loop's body. What a `for` goes over is read once. */
export function isInLoop(node: Node): boolean {
  let inner = node;
  for (let outer = node.parentCtx; outer; outer = outer.parentCtx) {
    if (outer instanceof WhileStatementContext || outer instanceof DoWhileStatementContext) {
      return true;
    }
    if (outer instanceof ForStatementContext && outer.statement() === inner) return true;
    inner = outer;
  }
  return false;
}
