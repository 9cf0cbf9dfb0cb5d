import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { MessageParams } from '@libs/messages';
import type { FormProblem } from '@libs/ui';
import { fits } from './i18n';
import type { Say } from './useText';

interface WrongField {
  path: string;
  rule: string;
  params?: MessageParams;
}

/** What the API can say instead of doing what was asked, and that it could not be reached. */
export type Answer =
  | { kind: 'refused'; reason: string; params: MessageParams }
  | { kind: 'badInput'; fields: WrongField[] }
  | { kind: 'notFound' }
  | { kind: 'signedOut' }
  | { kind: 'offline' }
  | { kind: 'outdated' }
  | { kind: 'fault'; id?: string };

interface Extensions {
  code?: string;
  reason?: string;
  params?: MessageParams;
  fields?: WrongField[];
  id?: string;
}

const byCode: Record<string, (extensions: Extensions) => Answer> = {
  REFUSED: ({ reason = 'other', params = {} }) =>
    reason === 'signInNeeded' ? { kind: 'signedOut' } : { kind: 'refused', reason, params },
  BAD_INPUT: ({ fields = [] }) => ({ kind: 'badInput', fields }),
  NOT_FOUND: () => ({ kind: 'notFound' }),
  UNKNOWN_DOCUMENT: () => ({ kind: 'outdated' }),
  FAULT: ({ id }) => ({ kind: 'fault', id }),
};

export function answerOf(error: unknown): Answer {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = (error.errors[0]?.extensions ?? {}) as Extensions;
    return byCode[extensions.code ?? '']?.(extensions) ?? { kind: 'fault' };
  }
  if (ServerError.is(error)) return error.statusCode >= 502 ? { kind: 'offline' } : { kind: 'fault' };
  return error instanceof TypeError ? { kind: 'offline' } : { kind: 'fault' };
}

const fieldText = (t: Say, { rule, params }: WrongField) => {
  const key = `validation.${rule}`;
  return t(fits(key, params) ? key : 'validation.other', params);
};

/** Fields are named as in the form: without `input.` in front. */
const fieldTexts = (t: Say, fields: WrongField[]) =>
  Object.fromEntries(fields.map((field) => [field.path.replace(/^input\./, ''), fieldText(t, field)]));

/** The answer in the words of the reader, for a toast or above a form. */
export function problemOf(t: Say, answer: Answer): FormProblem {
  switch (answer.kind) {
    case 'refused': {
      const key = `refusal.${answer.reason}`;
      return { text: t(fits(key, answer.params) ? key : 'refusal.other', answer.params) };
    }
    case 'badInput':
      return { text: t('common.form.problem', { count: answer.fields.length }), fields: fieldTexts(t, answer.fields) };
    case 'notFound':
      return { text: t('refusal.notFound') };
    case 'signedOut':
      return { text: `${t('common.signedOut.title')}. ${t('common.signedOut.text')}` };
    case 'outdated':
      return { text: t('common.outdated.text') };
    case 'offline':
      return { text: t('common.offline.text') };
    case 'fault':
      return {
        text: [t('common.fault.toast'), answer.id && t('common.fault.id', { id: answer.id })].filter(Boolean).join(' '),
      };
  }
}
