import { ApexParserFactory, type StatementContext } from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';

export interface TriggerInfo {
  readonly name: string;
  readonly object: string;
  /** In lower case: `after insert`. */
  readonly events: readonly string[];
  readonly statements: readonly StatementContext[];
}

/** Reads one trigger file. @throws on the first syntax error, with its line. */
export function parseTrigger(source: string, file: string): TriggerInfo {
  try {
    const unit = ApexParserFactory.createParser(source, true).triggerUnit();
    const members = unit.triggerBlock().triggerBlockMember_list();
    return {
      name: unit.id(0).getText(),
      object: unit.id(1).getText(),
      events: unit.triggerCase_list().map((each) =>
        each
          .getText()
          .toLowerCase()
          .replace(/^(after|before)/, '$1 '),
      ),
      statements: members.map((member) => member.statement()),
    };
  } catch (error) {
    throw new RunnerError(String(error)).locate(file);
  }
}
