/**
 * One call that reached Apex.
 *
 * @typedef {{ operation: string, input: Record<string, any> }} SeenCall
 */

/** @type {Record<string, any>} */
let answers = {};
/** @type {SeenCall[]} */
let calls = [];

/**
 * Answers `DealCardController.perform` by operation: with a body, with a refusal, or
 * with what a function of the call gives. The list returned grows with every call.
 *
 * @param {Record<string, any>} byOperation
 */
export function startFakeService(byOperation) {
  answers = byOperation;
  calls = [];
  return calls;
}

/**
 * What Apex throws for a refusal of the service.
 *
 * @param {object} refusal
 */
export const refuse = (refusal) => () =>
  Promise.reject({ body: { message: JSON.stringify(refusal) } });

/** Gives one answer after the other. */
export const inTurn =
  (...answers) =>
  (call) => {
    const answer = answers.shift();
    return typeof answer === 'function' ? answer(call) : answer;
  };

/** A promise that is settled from outside, for answers that come late. */
export function createLateAnswer() {
  let arrive = (_answer) => undefined;
  const answer = new Promise((resolve) => {
    arrive = resolve;
  });
  return { answer, arrive };
}

/** @param {{ operation: string, input: string }} asked */
export async function answerApex({ operation, input }) {
  const call = { operation, input: JSON.parse(input) };
  calls.push(call);
  const answer = answers[operation];
  if (!answer) throw new Error(`Nothing answers ${operation}`);
  return typeof answer === 'function' ? answer(call) : answer;
}
