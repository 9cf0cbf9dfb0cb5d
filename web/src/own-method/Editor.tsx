import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { Page, Section, toast } from '@libs/ui';
import { type Method, minutesOf } from '@libs/methods';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import type { OwnMethodsQuery } from '../gql/graphql';
import { KeepOwnMethod, PublishOwnMethod } from './documents';
import { MethodFields } from './MethodFields';
import { PhaseFields } from './PhaseFields';
import { Rehearsal } from './Rehearsal';
import { methodIn, newMethod, newPhase, type Problem, problemsOf } from './script';
import { useHistory } from './useHistory';
import { ProblemsContext } from './problems';

type Own = OwnMethodsQuery['ownMethods'][number];

/** Writes, checks, tries and publishes one method. */
export function Editor({ own }: { own: Own }) {
  const { t, language } = useText();
  const start = () => methodIn(own.script) ?? newMethod();
  const { method, change, undo, forget } = useHistory(`${own.id}.${own.revision}`, start);
  const [keep, keeping] = useAction(KeepOwnMethod);
  const [publish, publishing] = useAction(PublishOwnMethod);
  const [trying, setTrying] = useState(false);
  const problems = problemsOf(method);
  const script = JSON.stringify(method);
  const changed = script !== JSON.stringify(start());
  const save = async () => {
    if (!(await keep({ input: { id: own.id, revision: own.revision, script } }))) return;
    forget();
    toast.done(t('ownMethod.kept'));
  };
  const bringOut = async () => {
    const done = await publish({ input: { id: own.id, revision: own.revision } });
    if (done) toast.done(t('ownMethod.published', { version: done.publishOwnMethod.version }));
  };
  const ready = !changed && problems.length === 0 && own.publishedRevision !== own.revision;
  return (
    <Page
      title={method.name[language] || t('ownMethod.nameless')}
      lead={t('ownMethod.editLead')}
      width="text"
      breadcrumbs={[{ label: t('ownMethod.title'), to: '/own-methods' }]}
    >
      <ProblemsContext value={problems}>
        <Group>
          <Button onClick={() => void save()} loading={keeping} disabled={!changed}>
            {t('ownMethod.keep')}
          </Button>
          <Button variant="default" onClick={undo} disabled={!undo}>
            {t('ownMethod.undo')}
          </Button>
          <Button
            variant="default"
            onClick={() => setTrying(!trying)}
            disabled={problems.length > 0}
            aria-pressed={trying}
          >
            {t(trying ? 'ownMethod.stopTrying' : 'ownMethod.try')}
          </Button>
          <Button variant="default" onClick={() => download(method)}>
            {t('ownMethod.export')}
          </Button>
          <Button color="apricot" onClick={() => void bringOut()} loading={publishing} disabled={!ready}>
            {t('ownMethod.publish')}
          </Button>
        </Group>
        <Check method={method} problems={problems} />
        {trying && problems.length === 0 ? (
          <Rehearsal method={method} />
        ) : (
          <Stack gap="lg">
            <MethodFields method={method} onChange={change} />
            {method.phases.map((phase, at) => (
              <PhaseFields key={phase.id} method={method} at={at} onChange={change} />
            ))}
            <Button
              variant="light"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => change({ ...method, phases: [...method.phases, newPhase()] })}
            >
              {t('ownMethod.addStep')}
            </Button>
          </Stack>
        )}
      </ProblemsContext>
    </Page>
  );
}

/** What is wrong with the whole, in words; each problem is also beside its field. */
function Check({ method, problems }: { method: Method; problems: Problem[] }) {
  const { t, language } = useText();
  const used = minutesOf(method.phases.map((phase) => ({ ...phase, minutes: Number(phase.minutes) || 0 })));
  const where = ({ path }: Problem) => {
    const [first, at] = path.split('.');
    const phase = first === 'phases' && at !== undefined ? method.phases[Number(at)] : undefined;
    return phase ? `${phase.name[language] || t('ownMethod.step', { at: Number(at) + 1 })}: ` : '';
  };
  return (
    <Section tone="plain">
      <Text role="status">
        {t('ownMethod.used', { used, minutes: method.minutes })}{' '}
        {problems.length ? t('ownMethod.problems', { count: problems.length }) : t('ownMethod.sound')}
      </Text>
      {problems.length > 0 && (
        <Alert color="apricot" title={t('ownMethod.toMend')}>
          <List>
            {problems.map((problem) => (
              <List.Item key={`${problem.path}${problem.rule}`}>
                {where(problem)}
                {t(`ownMethod.problem.${problem.rule}`)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Section>
  );
}

function download(method: Method): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(method, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'method.json' });
  link.click();
  URL.revokeObjectURL(address);
}
