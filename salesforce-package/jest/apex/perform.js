import { answerApex } from 'test-data/fakeService';

export default answerApex;
