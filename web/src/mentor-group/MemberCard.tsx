import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Badge, Text, Title } from '@mantine/core';
import { Initials } from '@libs/ui';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { SharedGoal } from '../learning-goal/SharedGoal';
import classes from './MentorGroup.module.css';
import { NoClickWith } from './NoClick';

const MemberCard_member = graphql(`
  fragment MemberCard_member on Membership {
    id
    role
    person {
      id
      name
      givenName
      jobTitle
      discipline {
        id
        name
      }
    }
    sharedGoals {
      id
      ...SharedGoal_goal
    }
  }
`);

interface MemberCardProps {
  member: FragmentType<typeof MemberCard_member>;
  isMe: boolean;
  /** Whether the reader guides the group. */
  guides: boolean;
}

/** Somebody of the group, with the learning goals that this person shares. */
export function MemberCard({ member: from, isMe, guides }: MemberCardProps) {
  const { t } = useText();
  const { data: member } = useSuspenseFragment({
    fragment: MemberCard_member,
    fragmentName: 'MemberCard_member',
    from,
  });
  const { person, sharedGoals, role } = member;
  const place = [person.jobTitle, person.discipline?.name].filter(Boolean).join(' · ');
  return (
    <li className={classes.member} data-mentor={role === 'MENTOR' || undefined}>
      <div className={classes.who}>
        <Initials name={person.name} size="lg" color={role === 'MENTOR' ? 'apricot' : 'leaf'} />
        <div className={classes.words}>
          <Title order={3}>{person.name}</Title>
          {place && <Text c="dimmed">{place}</Text>}
        </div>
        <div className={classes.marks}>
          {role === 'MENTOR' && <Badge color="apricot">{t('mentorGroup.mentor')}</Badge>}
          {isMe && <Badge color="gray">{t('mentorGroup.you')}</Badge>}
        </div>
      </div>
      {sharedGoals.length ? (
        <ul className={classes.goals} aria-label={t('mentorGroup.shares', { name: person.givenName })}>
          {sharedGoals.map((goal) => (
            <SharedGoal key={goal.id} goal={goal} />
          ))}
        </ul>
      ) : (
        role === 'MENTEE' && (
          <Text size="sm" c="dimmed">
            {t('mentorGroup.sharesNothing')}
          </Text>
        )
      )}
      {guides && role === 'MENTEE' && (
        <div>
          <NoClickWith membershipId={member.id} name={person.givenName} />
        </div>
      )}
    </li>
  );
}
