import { registerEnumType } from '@nestjs/graphql';
import { agreementOutcomes } from '@libs/domain';
import {
  audiences,
  caseOwnerParts,
  contributionKinds,
  handedSeats,
  outputKinds,
  parties,
  ratings,
  seats,
  caseKinds,
  methodReasons,
  methodUses,
  methodVerdicts,
} from '@libs/methods';

/** Words that the libraries hold as lists, as enumerations of the API: the same words in method, code and schema. */
function words<Word extends string>(name: string, list: readonly Word[], description: string) {
  const set = Object.fromEntries(list.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(set, { name, description });
  return set;
}

export const Party = words('Party', parties, 'Those who can be given the word or a task in a phase.');
export const Seat = words('Seat', seats, 'Where a person sits in a session; it decides the instruction.');
export const HandedSeat = words('HandedSeat', handedSeats, 'A seat that one person asks another to take.');
export const CaseOwnerPart = words(
  'CaseOwnerPart',
  caseOwnerParts,
  'What the case owner does; OUT sits outside the circle.',
);
export const ContributionKind = words('ContributionKind', contributionKinds, 'What people write down in a session.');
export const OutputKind = words('OutputKind', outputKinds, 'What comes out of a phase.');
export const Rating = words('Rating', ratings, 'How near a question or formulation comes.');
export const Audience = words('Audience', audiences, 'Who reads it: the author, who was there, or the whole group.');
export const MethodUse = words('MethodUse', methodUses, 'What a method is used in.');
export const CaseKind = words('CaseKind', caseKinds, 'What a case is about; it helps to choose a method.');
export const MethodVerdict = words('MethodVerdict', methodVerdicts, 'Whether a method is recommended for a session.');
export const MethodReason = words('MethodReason', methodReasons, 'Why a method is recommended, or warned against.');
export const AgreementOutcome = words('AgreementOutcome', agreementOutcomes, 'What became of an agreement.');

const sessionEventKinds = [
  'OPENED',
  'JOINED',
  'ARRIVED',
  'LEFT',
  'PHASE_CHANGED',
  'TIME_ADDED',
  'PAUSED',
  'RESUMED',
  'READY',
  'NOT_READY',
  'CASE_CHOSEN',
  'HANDED_OVER',
  'SEAT_OFFERED',
  'SEAT_TAKEN',
  'SEAT_DECLINED',
  'SEAT_WITHDRAWN',
  'SEAT_LEFT',
  'TAKEOVER_ANSWERED',
  'CONTRIBUTED',
  'REVEALED',
  'RATED',
  'VOTED',
  'AGREED',
  'ANSWERED',
  'CLOSED',
  'REOPENED',
] as const;
export type SessionEventKind = (typeof sessionEventKinds)[number];
export const SessionEventKindWords = words('SessionEventKind', sessionEventKinds, 'What happened in a session.');
