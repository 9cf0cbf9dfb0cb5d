import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../app/useText';
import type { StepProps } from './EnrolSteps';
import { Ranked } from './Ranked';

const most = { MENTEE: 3, MENTOR: 10 };

/** Needs from the list: a mentee puts them in order, a mentor says how well each is known. */
export function NeedsStep({ draft, change, learningNeeds }: StepProps) {
  const { t } = useText();
  const { needs } = draft;
  const role = draft.role ?? 'MENTEE';
  const full = needs.length >= most[role];
  const nameOf = (needId: string) => learningNeeds.find(({ id }) => id === needId)?.name ?? '';
  const left = learningNeeds.filter(({ id }) => !needs.some(({ needId }) => needId === id));
  const add = (needId: string) => change({ needs: [...needs, { needId, level: 2 }] });
  return (
    <Stack gap="md">
      <Text>{t(role === 'MENTOR' ? 'enrolment.needs.mentorHelp' : 'enrolment.needs.menteeHelp')}</Text>
      <div role="status">{needs.length === 0 && <Text c="dimmed">{t('enrolment.needs.none')}</Text>}</div>
      {needs.length > 0 && (
        <Ranked
          label={t('enrolment.needs.yours')}
          items={needs}
          keyOf={({ needId }) => needId}
          nameOf={({ needId }) => nameOf(needId)}
          ordered={role === 'MENTEE'}
          onChange={(next) => change({ needs: next })}
        >
          {({ needId, level }) =>
            role === 'MENTOR' && (
              <Level
                name={nameOf(needId)}
                level={level}
                onChange={(next) =>
                  change({ needs: needs.map((need) => (need.needId === needId ? { needId, level: next } : need)) })
                }
              />
            )
          }
        </Ranked>
      )}
      <div>
        <Title order={3} size="md" mb="xs">
          {t('enrolment.needs.list')}
        </Title>
        {full && (
          <Text c="dimmed" mb="xs" role="status">
            {t('enrolment.needs.full', { count: most[role] })}
          </Text>
        )}
        <Group gap="xs">
          {left.map(({ id, name }) => (
            <Button
              key={id}
              variant="default"
              radius="xl"
              disabled={full}
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => add(id)}
            >
              {name}
            </Button>
          ))}
        </Group>
      </div>
    </Stack>
  );
}

function Level({ name, level, onChange }: { name: string; level: number; onChange: (level: number) => void }) {
  const { t } = useText();
  const levels = (['one', 'two', 'three'] as const).map((key, at) => ({
    value: String(at + 1),
    label: t(`enrolment.needs.levels.${key}`),
  }));
  return (
    <SegmentedControl
      aria-label={t('enrolment.needs.level', { name })}
      data={levels}
      value={String(level)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
