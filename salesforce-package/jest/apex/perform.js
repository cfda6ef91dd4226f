export { answerApex as default } from 'test-data/fakeService';
