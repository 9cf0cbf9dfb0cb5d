import { useQuery } from '@apollo/client/react';
import { VisuallyHidden } from '@libs/ui';
import { Button, Modal, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './Explanation.module.css';
import { useBoardActions } from './BoardContext';
import { PlaceExplanation } from './placeDocuments';
import type { Explanation, Person } from './proposal';
import { components, gainText, guidesOf, reasonTexts } from './words';

/** Opens why somebody is with this mentor, in words. */
export function WhyHere({ person }: { person: Person }) {
  const { t } = useText();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={board.action}
        leftSection={<IconHelpCircle size={16} aria-hidden="true" />}
        onClick={open}
      >
        {t('explanation.why.open')}
        <VisuallyHidden>&nbsp;{person.name}</VisuallyHidden>
      </Button>
      {opened && <WhyDialog person={person} onClose={close} />}
    </>
  );
}

function WhyDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText();
  const { proposalId } = useBoardActions();
  const variables = { proposalId, personId: person.id };
  const { data } = useQuery(PlaceExplanation, { variables, fetchPolicy: 'network-only' });
  const why = data?.placeExplanation;
  const names = { name: person.name, mentor: why ? guidesOf(why) : '' };
  return (
    <Modal
      opened
      onClose={onClose}
      title={why ? t('explanation.why.title', names) : person.name}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      {why ? <Words why={why} /> : <Skeleton height="14rem" />}
    </Modal>
  );
}

function Words({ why }: { why: Explanation }) {
  const { t } = useText();
  return (
    <Stack gap="md">
      <Text>{t('explanation.why.lead', { score: why.score })}</Text>
      <Offers why={why} />
      <Parts why={why} />
      <Next why={why} />
    </Stack>
  );
}

const levels = ['l1', 'l2', 'l3'] as const;

/** What the mentor has to offer to each learning need. */
function Offers({ why }: { why: Explanation }) {
  const { t } = useText();
  const { needs } = why;
  const mentor = guidesOf(why);
  if (!needs.length) return null;
  return (
    <div>
      <Title order={3}>{t('explanation.why.needs', { mentor })}</Title>
      <ul className={classes.list}>
        {needs.map(({ need, level, onAgenda }) => {
          const known = levels[level - 1];
          const about = { need: need.name, mentor };
          const says = known && { ...about, level: t(`explanation.why.level.${known}`) };
          return (
            <li key={need.id}>
              {!says && t('explanation.why.nothing', about)}
              {says && t(onAgenda ? 'explanation.why.agenda' : 'explanation.why.notNow', says)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The part of the most points from which a component is as good as it gets, and from which it is still something. */
const grades = {
  need: [0.6, 0.01],
  discipline: [1, 0.01],
  preference: [0.7, 0.4],
  seniority: [0.95, 0.6],
  location: [0.95, 0.5],
  slot: [0.95, 0.2],
} as const;

/** Each component with its points and what they mean. */
function Parts({ why: { components: points, most } }: { why: Explanation }) {
  const { t } = useText();
  const gradeOf = (key: (typeof components)[number]) => {
    const [high, some] = grades[key];
    const part = most[key] ? points[key] / most[key] : 1;
    return part >= high ? 'high' : part >= some ? 'some' : 'none';
  };
  return (
    <div>
      <Title order={3}>{t('explanation.why.points')}</Title>
      <dl className={classes.grounds}>
        {components.map((key) => (
          <div key={key}>
            <dt>{t(`matching.component.${key}`)}</dt>
            <dd>{t('matching.person.points', { points: points[key], most: most[key] })}</dd>
            <dd>{t(`explanation.why.say.${key}.${gradeOf(key)}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The best other group, and what it would cost. */
function Next({ why: { next } }: { why: Explanation }) {
  const { t } = useText();
  const words = () => {
    if (!next) return t('explanation.why.alone');
    const { cost, gain, reasons } = next;
    const mentor = guidesOf(next);
    const size = { mentor, count: Math.abs(cost) };
    const person = cost
      ? t(cost > 0 ? 'explanation.why.cost' : 'explanation.why.better', size)
      : t('explanation.why.same', { mentor });
    const all = reasons.length
      ? t('explanation.why.forbidden', { reasons: reasonTexts(t, reasons) })
      : t('explanation.why.whole', { gain: gainText(t, gain) });
    return `${person} ${all}`;
  };
  return (
    <div>
      <Title order={3}>{t('explanation.why.next')}</Title>
      <Text>{words()}</Text>
    </div>
  );
}
