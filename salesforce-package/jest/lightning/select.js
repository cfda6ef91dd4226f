import { LightningElement, api } from 'lwc';

/** As the runner's own stand-ins, which have none for it; tells which problem it shows. */
export default class Select extends LightningElement {
  @api label;
  @api name;
  @api options;
  @api required;
  @api value;
  @api shownProblem = '';
  problem = '';

  @api
  setCustomValidity(problem) {
    this.problem = problem;
  }

  @api
  reportValidity() {
    this.shownProblem = this.problem;
  }
}
