import { Form, Section, useFieldProblem } from '@libs/ui';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../app/useText';
import type { EnrolDraft, NamedColleague } from './enrolDraft';
import classes from './EnrolSteps.module.css';
import type { EnrolStep } from './EnrolSteps';
import { HalfDaysPicture } from './HalfDaysPicture';
import { SayNo, TakePart } from './TakePart';
import type { Enrolling } from './useEnrol';

interface EnrolOverviewProps {
  programmeId: string;
  draft: EnrolDraft;
  begun: boolean;
  closed: boolean;
  /** Null for who is not enrolled yet. */
  confirmed: boolean | null;
  learningNeeds: readonly { id: string; name: string }[];
  enrol: Enrolling;
  onChange: (step: EnrolStep) => void;
  onForget: () => void;
}

/** Everything that was said, each part to change; the last look before sending. */
export function EnrolOverview(props: EnrolOverviewProps) {
  const { t } = useText();
  const { programmeId, draft, begun, closed, confirmed, enrol, onChange, onForget } = props;
  const answer = confirmed === null ? 'send' : confirmed ? 'save' : 'say';
  return (
    <Form problem={enrol.problem} onSubmit={() => void enrol.send()}>
      {begun && confirmed !== null && !closed && (
        <Alert color="apricot" mb="md">
          {t('enrolment.page.draft')}{' '}
          <Anchor component="button" type="button" onClick={onForget}>
            {t('enrolment.page.startOver')}
          </Anchor>
        </Alert>
      )}
      <Section title={t('enrolment.page.check')}>
        <Parts draft={draft} learningNeeds={props.learningNeeds} onChange={closed ? undefined : onChange} />
        {!closed && (
          <Group gap="sm">
            {(answer !== 'save' || begun) && (
              <Button type="submit" size="lg" loading={enrol.sending}>
                {t(`enrolment.page.${answer}`)}
              </Button>
            )}
            {answer === 'say' && <SayNo programmeId={programmeId} size="lg" />}
            {answer === 'save' && (
              <Button variant="default" size="lg" loading={enrol.withdrawing} onClick={() => void enrol.withdraw()}>
                {t('enrolment.page.withdraw')}
              </Button>
            )}
          </Group>
        )}
        {closed && answer === 'say' && <TakePart programmeId={programmeId} />}
      </Section>
    </Form>
  );
}

type PartsProps = Pick<EnrolOverviewProps, 'draft' | 'learningNeeds'> & { onChange?: (step: EnrolStep) => void };

function Parts({ draft, learningNeeds, onChange }: PartsProps) {
  const { t } = useText();
  const nameOf = (needId: string) => learningNeeds.find(({ id }) => id === needId)?.name ?? '';
  const level = ['one', 'two', 'three'] as const;
  const mentor = draft.role === 'MENTOR';
  const needs = draft.needs.map(({ needId, level: known }) =>
    mentor
      ? `${nameOf(needId)} (${t(`enrolment.needs.levels.${level[known - 1] ?? 'two'}`).toLowerCase()})`
      : nameOf(needId),
  );
  const part = (step: EnrolStep, title: string, path: string, content: ReactNode, onlyYou = false) => (
    <Part {...{ step, title, path, onlyYou, onChange }}>{content}</Part>
  );
  return (
    <div>
      {part('role', t('enrolment.list.role'), 'role', draft.role && t(`enrolment.role.${draft.role}`))}
      {part('needs', t('enrolment.needs.title'), 'needs', <Names names={needs} />)}
      {part('obstacle', t('enrolment.obstacle.title'), 'obstacle', draft.obstacle, true)}
      {part('wanted', t('enrolment.list.wanted'), 'wanted', <Names names={draft.wanted.map(nameOfPerson)} />)}
      {part(
        'wanted',
        t('enrolment.wanted.notWith'),
        'notWith',
        <Names names={draft.notWith.map(nameOfPerson)} />,
        true,
      )}
      {part(
        'when',
        t('enrolment.list.halfDays'),
        'availability',
        <>
          <HalfDaysPicture availability={draft.availability} preferred={draft.preferred} />
          <Text size="sm" c="dimmed" mt={4}>
            {[
              mentor && t('enrolment.list.groups', { count: draft.groups }),
              t(draft.openToOther ? 'enrolment.when.openToOther' : 'enrolment.when.onlyOwn'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>,
      )}
    </div>
  );
}

const nameOfPerson = ({ name }: NamedColleague) => name;

const Names = ({ names }: { names: string[] }) =>
  names.length ? names.map((name) => <div key={name}>{name}</div>) : null;

interface PartProps {
  step: EnrolStep;
  title: string;
  path: string;
  onlyYou: boolean;
  onChange?: (step: EnrolStep) => void;
  children: ReactNode;
}

function Part({ step, title, path, onlyYou, onChange, children }: PartProps) {
  const { t } = useText();
  const { error } = useFieldProblem(path);
  return (
    <div className={classes.part}>
      <div className={classes.head}>
        <Text fw={600}>{title}</Text>
        {onChange && (
          <Anchor
            component="button"
            type="button"
            aria-label={t('enrolment.page.change', { part: title })}
            aria-invalid={Boolean(error) || undefined}
            onClick={() => onChange(step)}
          >
            {t('common.actions.change')}
          </Anchor>
        )}
      </div>
      {onlyYou && (
        <span className={classes.quiet}>
          <IconLock size={16} aria-hidden />
          {t('enrolment.page.onlyYouShort')}
        </span>
      )}
      <div className={classes.text}>{children || <Text c="dimmed">{t('enrolment.page.nothing')}</Text>}</div>
      {error && <Text c="var(--mantine-color-error)">{error}</Text>}
    </div>
  );
}
