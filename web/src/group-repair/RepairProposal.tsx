import { Section } from '@libs/ui';
import { Button, Group, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { ApplyDialog } from './ApplyDialog';
import { DismissDialog } from './DismissDialog';
import type { ProposedRepair } from './documents';
import { menteesIn, newMentorsIn, touchedBy } from './effect';
import classes from './GroupRepair.module.css';
import { Moves } from './Moves';

interface RepairProposalProps {
  repair: ProposedRepair;
  min: number;
  onDone: (text: string) => void;
  onStale: () => void;
}

/** The smallest set of moves, with what it does; HR decides. */
export function RepairProposal({ repair, min, onDone, onStale }: RepairProposalProps) {
  const { t } = useText();
  const lead = useLead(repair);
  const [applying, apply] = useDisclosure(false);
  const [dismissing, dismiss] = useDisclosure(false);
  return (
    <Section title={t('groupRepair.proposal.title')} lead={lead}>
      <Moves moves={repair.moves} />
      <Effect repair={repair} min={min} />
      <Group gap="sm">
        <Button leftSection={<IconCheck size={18} aria-hidden="true" />} onClick={apply.open}>
          {t('groupRepair.proposal.apply')}
        </Button>
        <Button variant="default" onClick={dismiss.open}>
          {t('groupRepair.proposal.dismiss')}
        </Button>
      </Group>
      <ApplyDialog repair={repair} opened={applying} onClose={apply.close} onDone={onDone} onStale={onStale} />
      <DismissDialog repair={repair} opened={dismissing} onClose={dismiss.close} onDone={onDone} onStale={onStale} />
    </Section>
  );
}

/** How many people change groups, and how many groups get another mentor. */
function useLead(repair: ProposedRepair): string {
  const { t } = useText();
  const [mentees, mentors] = [menteesIn(repair).length, newMentorsIn(repair)];
  const parts = [
    mentors > 0 && t('groupRepair.proposal.mentors', { count: mentors }),
    mentees > 0 && t('groupRepair.proposal.lead', { count: mentees }),
  ];
  return parts.filter(Boolean).join(' ');
}

function Effect({ repair, min }: Pick<RepairProposalProps, 'repair' | 'min'>) {
  const { t } = useText();
  const { scoreBefore, scoreAfter, unsolved } = repair;
  const scoreKey = scoreBefore === scoreAfter ? 'groupRepair.effect.same' : 'groupRepair.effect.score';
  const out = menteesIn(repair).filter(({ to }) => !to).length;
  return (
    <div className={classes.effect}>
      <Text fw={600}>{t('groupRepair.effect.title')}</Text>
      <List spacing={6}>
        <List.Item>{t(scoreKey, { before: scoreBefore, after: scoreAfter })}</List.Item>
        {touchedBy(repair).map(({ id, name, before, after, newMentor }) => (
          <List.Item key={id}>
            {newMentor && `${t('groupRepair.effect.mentor', { group: name })} `}
            {(before !== after || !newMentor) && t('groupRepair.effect.size', { group: name, before, count: after })}
            {after < min && after > 0 && ` ${t('groupRepair.effect.small', { min })}`}
          </List.Item>
        ))}
        {out > 0 && <List.Item>{t('groupRepair.effect.out', { count: out })}</List.Item>}
        {unsolved > 0 && <List.Item>{t('groupRepair.effect.unsolved', { count: unsolved })}</List.Item>}
      </List>
    </div>
  );
}
