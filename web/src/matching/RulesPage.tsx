import { useSuspenseQuery } from '@apollo/client/react';
import { Columns, Page, Section, toast } from '@libs/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { ChangeMatchingRules, MatchingRulesOf } from './ruleDocuments';
import { areSame, rulesOf, usually, type Rules } from './rules';
import { RulesPreview } from './RulesPreview';
import { Musts, Weights } from './RulesSettings';
import { useStart } from './useStart';

/** What a proposal looks at, and what a change would do to the proposal of now. */
export function RulesPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data } = useSuspenseQuery(MatchingRulesOf, { variables: { programmeId }, fetchPolicy: 'cache-and-network' });
  const { programme } = data;
  const kept = rulesOf(programme);
  const [rules, setRules] = useState(kept);
  const [save, saving] = useSave(programmeId, setRules);
  const changed = !areSame(rules, kept);
  const current = programme.proposals.find(({ state }) => state === 'PUBLISHED') ?? programme.proposals[0];
  return (
    <Page
      title={t('board.rules.title')}
      lead={t('board.rules.lead')}
      breadcrumbs={[
        { label: programme.name, to: `/programme?programme=${programmeId}` },
        { label: t('matching.title'), to: `/programme/${programmeId}/matching` },
      ]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Columns>
        <Section tone="plain">
          <Weights rules={rules} onChange={setRules} onUsual={() => setRules(usually(rules))} />
          <Musts rules={rules} onChange={setRules} />
          <Group gap="sm">
            <Button size="lg" disabled={!changed} loading={saving} onClick={() => void save(rules, kept)}>
              {t('board.rules.save')}
            </Button>
          </Group>
        </Section>
        <RulesPreview
          programmeId={programmeId}
          proposal={current}
          rules={rules}
          changed={changed}
          after={current?.state === 'DRAFT' && !changed && <Again programmeId={programmeId} proposalId={current.id} />}
        />
      </Columns>
    </Page>
  );
}

/** Saves at once; one click brings back what was before. */
function useSave(programmeId: string, show: (rules: Rules) => void) {
  const { t } = useText();
  const [change, changing] = useAction(ChangeMatchingRules);
  const save = async (rules: Rules, before: Rules) => {
    if (!(await change({ input: { id: programmeId, ...rules } }))) return;
    toast.undo(t('board.rules.saved'), t('common.actions.undo'), () => {
      void change({ input: { id: programmeId, ...before } }).then((done) => done && show(before));
    });
  };
  return [save, changing] as const;
}

/** The next proposal, made with what was saved. */
function Again({ programmeId, proposalId }: { programmeId: string; proposalId: string }) {
  const { t } = useText();
  const go = useNavigate();
  const [start, starting] = useStart(programmeId);
  const again = () => {
    start(proposalId);
    void go(`/programme/${programmeId}/matching`);
  };
  return (
    <div>
      <Button variant="default" loading={starting} onClick={again}>
        {t('board.rules.again')}
      </Button>
      <Text c="dimmed" size="sm" mt="xs">
        {t('board.rules.againHelp')}
      </Text>
    </div>
  );
}
