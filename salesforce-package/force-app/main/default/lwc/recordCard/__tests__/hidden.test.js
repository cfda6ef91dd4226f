import { RecordCard } from 'c/recordCard';
import { createElement } from 'lwc';

jest.mock('@salesforce/customPermission/PRM_Hide_Cards', () => ({ default: true }));

class Placed extends RecordCard {
  static last;
  recordId = '001xx';

  constructor() {
    super();
    Placed.last = this;
  }
}

it('asks for nothing where its reader hides cards', () => {
  document.body.append(createElement('c-placed', { is: Placed }));
  expect(Placed.last.isHidden).toBe(true);
  expect(Placed.last.cardOf).toBeUndefined();
});
