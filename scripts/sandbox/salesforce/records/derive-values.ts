import type { FieldValue } from '../schema/field.ts';
import { STAGES } from '../org/stages.ts';
import type { Values } from './record.ts';

type Derive = (values: Values, before: Values | null, at: string) => Values;

function forecastOf(values: Values, before: Values | null): Values {
  const stage = STAGES.find(({ name }) => name === values['StageName']);
  if (!stage) return {};
  const moved = before?.['StageName'] !== values['StageName'];
  const chosen = values['Probability'] ?? null;
  const kept = chosen !== null && (!moved || chosen !== before?.['Probability']);
  return {
    IsClosed: stage.isClosed,
    IsWon: stage.isWon,
    ForecastCategory: stage.forecast.replaceAll(' ', ''),
    ForecastCategoryName: stage.forecast,
    Probability: kept ? chosen : stage.probability,
  };
}

const deriveOpportunity: Derive = (values, before, at) => {
  const forecast = forecastOf(values, before);
  const amount = values['Amount'] ?? null;
  const share = Number(forecast['Probability'] ?? 0) / 100;
  const moved = before !== null && before['StageName'] !== values['StageName'];
  return {
    ...forecast,
    ExpectedRevenue: amount === null ? null : Number((Number(amount) * share).toFixed(2)),
    LastStageChangeDate: moved ? at : (values['LastStageChangeDate'] ?? null),
  };
};

const deriveContact: Derive = ({ FirstName, LastName }) => ({
  Name: [FirstName, LastName].filter(Boolean).join(' '),
});

const deriveTask: Derive = (values, before, at) => {
  const closed = values['Status'] === 'Completed';
  const since: FieldValue = before?.['CompletedDateTime'] ?? at;
  return { IsClosed: closed, CompletedDateTime: closed ? since : null };
};

const DERIVED: Readonly<Record<string, Derive>> = {
  Opportunity: deriveOpportunity,
  Contact: deriveContact,
  Task: deriveTask,
};

/** The values of a record with those that Salesforce itself computes from them. */
export function deriveValues(
  type: string,
  values: Values,
  before: Values | null,
  at: string,
): Values {
  return { ...values, ...DERIVED[type]?.(values, before, at) };
}
