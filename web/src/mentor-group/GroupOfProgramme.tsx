import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Badge, Text } from '@mantine/core';
import { ConfirmInline, DataTable, toast } from '@libs/ui';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { GroupOfProgramme_GroupFragment } from '../gql/graphql';
import { BreachBadge, GroupBreaches } from '../group-repair/GroupBreaches';
import classes from './MentorGroup.module.css';

const GroupOfProgramme_group = graphql(`
  fragment GroupOfProgramme_group on MentorGroup {
    id
    name
    exceptions {
      reason
      person {
        id
        name
      }
    }
    ...GroupBreaches_group
    members {
      id
      role
      state
      confidentialityAcceptedAt
      person {
        id
        name
      }
    }
  }
`);

const EndMembership = graphql(`
  mutation EndMembership($id: ID!) {
    endMembership(id: $id) {
      id
      state
      group {
        ...GroupOfProgramme_group
      }
    }
  }
`);

type Member = GroupOfProgramme_GroupFragment['members'][number];

interface GroupOfProgrammeProps {
  group: FragmentType<typeof GroupOfProgramme_group>;
  /** Fewest mentees that a group starts with. */
  min: number;
}

/** One group as HR sees it; opens to its members. */
export function GroupOfProgramme({ group: from, min }: GroupOfProgrammeProps) {
  const { t } = useText();
  const { data: group } = useSuspenseFragment({
    fragment: GroupOfProgramme_group,
    fragmentName: 'GroupOfProgramme_group',
    from,
  });
  const mentors = group.members.filter(({ role }) => role === 'MENTOR').map(({ person }) => person.name);
  const mentees = group.members.filter(({ role }) => role === 'MENTEE').length;
  const accepted = group.members.filter((member) => member.confidentialityAcceptedAt).length;
  return (
    <details className={classes.group}>
      <summary>
        <span className={classes.named}>
          <strong>{group.name}</strong>
          <Text c="dimmed">{mentors.join(' & ') || t('mentorGroup.hr.noMentor')}</Text>
        </span>
        <BreachBadge group={group} />
        {mentees < min && <Badge color="apricot">{t('mentorGroup.hr.small', { min })}</Badge>}
        <Badge color="gray">{t('mentorGroup.hr.mentees', { count: mentees })}</Badge>
      </summary>
      <div className={classes.inside}>
        <GroupBreaches group={group} />
        <Text c="dimmed">{t('mentorGroup.hr.accepted', { count: accepted, all: group.members.length })}</Text>
        {group.exceptions
          .filter(({ person }) => group.members.some((member) => member.person.id === person.id))
          .map(({ person, reason }) => (
            <Text key={person.id}>
              <b>{t('board.exception.atGroup', { name: person.name })}</b> {t('board.exception.because', { reason })}
            </Text>
          ))}
        <Members name={group.name} members={group.members} />
      </div>
    </details>
  );
}

function Members({ name, members }: { name: string; members: Member[] }) {
  const { t } = useText();
  return (
    <DataTable
      caption={t('mentorGroup.hr.caption', { group: name })}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('mentorGroup.hr.name'), cell: ({ person }) => person.name, names: true },
        { key: 'role', header: t('mentorGroup.hr.role'), cell: ({ role }) => t(`roles.names.${role}`) },
        { key: 'state', header: t('mentorGroup.hr.state'), cell: ({ state }) => t(`mentorGroup.hr.states.${state}`) },
        { key: 'actions', header: t('mentorGroup.hr.actions'), cell: (member) => <End member={member} /> },
      ]}
    />
  );
}

function End({ member: { id, person } }: { member: Member }) {
  const { t } = useText();
  const [end] = useAction(EndMembership);
  const { name } = person;
  const confirm = async () => {
    if (await end({ id })) toast.done(t('mentorGroup.hr.ended', { name }));
  };
  return (
    <ConfirmInline
      size="compact-md"
      variant="subtle"
      label={t('mentorGroup.hr.end')}
      aria-label={`${t('mentorGroup.hr.end')} ${t('mentorGroup.hr.endNamed', { name })}`}
      question={t('mentorGroup.hr.endQuestion', { name })}
      yes={t('mentorGroup.hr.endYes')}
      no={t('mentorGroup.hr.endNo')}
      onConfirm={() => void confirm()}
    />
  );
}
