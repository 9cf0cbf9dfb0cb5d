import { isMessageKey } from '@libs/messages';
import { problems } from './index.js';

it.each(problems)('%s says what is wrong and what to do', (problem) => {
  expect(isMessageKey(`staffListProblem.${problem}.what`)).toBe(true);
  expect(isMessageKey(`staffListProblem.${problem}.remedy`)).toBe(true);
});
