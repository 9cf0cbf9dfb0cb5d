import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBulb } from '@tabler/icons-react';
import { isInIForm } from '@libs/domain';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import classes from './Agenda.module.css';
import type { AgendaDraft } from './useAgendaDraft';

const NamesInCase = graphql(`
  query NamesInCase($text: String!) {
    namesIn(text: $text)
  }
`);

/** Long enough that nobody is interrupted in the middle of a word. */
const pause = 900;

/** Says it when a question is about others. It only hints: nothing is stopped. */
export function QuestionHint({ question }: Pick<AgendaDraft, 'question'>) {
  const { t } = useText();
  const [settled] = useDebouncedValue(question, pause);
  const elsewhere = settled.trim().length > 3 && !isInIForm(settled);
  return <Hint>{elsewhere && t('planning.agenda.form.iForm')}</Hint>;
}

/** Names the names of colleagues in what was typed. It only hints: nothing is stopped. */
export function NamesHint({ draft: { situation, question, tried, helpWanted } }: { draft: AgendaDraft }) {
  const { t } = useText();
  const [text] = useDebouncedValue([situation, question, tried, helpWanted].join('\n').trim(), pause);
  // what is typed here is nobody's yet: it stays out of the cache
  const { data, previousData } = useQuery(NamesInCase, { variables: { text }, skip: !text, fetchPolicy: 'no-cache' });
  const names = text ? ((data ?? previousData)?.namesIn ?? []) : [];
  return <Hint>{names.length > 0 && t('planning.agenda.form.names', { names: names.join(', ') })}</Hint>;
}

function Hint({ children }: { children: string | false }) {
  return (
    <div role="status">
      {children && (
        <p className={classes.hint}>
          <IconBulb size={20} aria-hidden />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
