import { Badge, Button, Paper, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { Votes } from './Votes';
import classes from './CaseChoice.module.css';
import { ChooseCaseOwner } from './commands';
import { ProposedCase, useProposed } from './Proposed';

/** The people who can bring a case, each with what was written of it; the facilitator names one. */
export function CaseChoice() {
  const { t } = useText();
  const { live, leads, nameOf } = useAround();
  const [choose, choosing] = useAction(ChooseCaseOwner);
  const people = live.participants.flatMap(({ person }) =>
    person && person.id !== live.facilitatorId ? [person] : [],
  );
  const caseOf = (personId: string) =>
    live.contributions.filter(({ kind, authorId }) => kind === 'CASE' && authorId === personId);
  const proposedBy = useProposed();
  const casesOf = (id: string) => caseOf(id).length + proposedBy(id).length;
  const withCaseFirst = people.toSorted((a, b) => casesOf(b.id) - casesOf(a.id));
  return (
    <section>
      <Title order={2}>{t('intervisie.choose.title')}</Title>
      <Text c="dimmed">
        {live.caseOwnerId
          ? t('intervisie.choose.chosenText', { name: nameOf(live.caseOwnerId) })
          : t('intervisie.choose.hint')}
      </Text>
      <ul className={classes.cases}>
        {withCaseFirst.map(({ id, givenName }) => (
          <Paper component="li" key={id} className={classes.case} data-chosen={id === live.caseOwnerId || undefined}>
            <div>
              <Text fw={650}>{givenName}</Text>
              {caseOf(id).map((text) => (
                <Text key={text.id} className={classes.words}>
                  {text.text}
                </Text>
              ))}
              {proposedBy(id).map((item) => (
                <ProposedCase key={item.id} item={item} />
              ))}
              {!casesOf(id) && <Text c="dimmed">{t('intervisie.choose.noText')}</Text>}
              {casesOf(id) > 0 && <Votes for={id} name={givenName} />}
            </div>
            {id === live.caseOwnerId ? (
              <Badge className={classes.chosen} leftSection={<IconCheck size={14} aria-hidden="true" />}>
                {t('intervisie.choose.chosen')}
              </Badge>
            ) : (
              leads && (
                <Button
                  variant="light"
                  disabled={choosing}
                  onClick={() => void choose({ input: { sessionId: live.id, personId: id } })}
                >
                  {t('intervisie.choose.pickShort')}
                  <VisuallyHidden>{givenName}</VisuallyHidden>
                </Button>
              )
            )}
          </Paper>
        ))}
      </ul>
    </section>
  );
}
