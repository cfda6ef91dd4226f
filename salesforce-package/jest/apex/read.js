import { answerApex } from 'test-data/fakeService';

export default (asked) => answerApex('read', asked);
