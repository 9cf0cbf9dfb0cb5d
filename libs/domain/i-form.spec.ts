import { expect, it } from '@jest/globals';
import { isInIForm } from './i-form.js';

it.each([
  'Hoe zeg ik nee?',
  'Wat maakt dat het mij raakt?',
  'Hoe bewaak ik mijn grens?',
  'IK loop vast',
  'How can I say no?',
  'Why does it bother me?',
  "What's my part in it?",
])('%s is in the I-form', (question) => expect(isInIForm(question)).toBe(true));

it.each([
  'Hoe krijg je hem mee?',
  'Waarom luistert ze niet?',
  'Wat is de dikke fout?',
  'Komt het door de minister, of door het mijnbouwbedrijf?',
  'Why does he never listen?',
  '',
])('“%s” is not', (question) => expect(isInIForm(question)).toBe(false));
