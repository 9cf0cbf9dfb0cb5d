import { useApolloClient, useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import { Columns, Section } from '@libs/ui';
import { Link } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { GroupViewQuery } from '../gql/graphql';
import classes from './MentorGroup.module.css';
import { MemberCard } from './MemberCard';

const GroupView_query = graphql(`
  query GroupView($id: ID!) {
    mentorGroup(id: $id) {
      id
      members {
        id
        role
        confidentialityAcceptedAt
        person {
          id
        }
        ...MemberCard_member
      }
    }
  }
`);

const GroupChanged = graphql(`
  subscription GroupChanged($id: ID!) {
    mentorGroupChanged(id: $id) {
      id
      members {
        id
        role
        confidentialityAcceptedAt
        person {
          id
        }
        ...MemberCard_member
      }
    }
  }
`);

type Member = GroupViewQuery['mentorGroup']['members'][number];

interface GroupViewProps {
  groupId: string;
  myId: string;
  guides: boolean;
  onLeft: () => void;
}

/** Who is in the group, and what they share. It follows live; for somebody who leaves, it is gone at once. */
export function GroupView({ groupId, myId, guides, onLeft }: GroupViewProps) {
  const { t } = useText();
  const client = useApolloClient();
  const variables = { id: groupId };
  const { data, refetch } = useSuspenseQuery(GroupView_query, { variables, fetchPolicy: 'cache-and-network' });
  const leave = () => {
    onLeft();
    void client.refetchQueries({ include: ['MyGroups', 'MyPages'] });
  };
  useSubscription(GroupChanged, { variables, onComplete: leave });
  useReconnected(() => void refetch());
  const { members } = data.mentorGroup;
  return (
    <Columns>
      <Section tone="plain" title={t('mentorGroup.members')}>
        <ul className={classes.members}>
          {members.map((member) => (
            <MemberCard key={member.id} member={member} isMe={member.person.id === myId} />
          ))}
        </ul>
      </Section>
      <Beside members={members} guides={guides} />
    </Columns>
  );
}

function Beside({ members, guides }: { members: Member[]; guides: boolean }) {
  const { t } = useText();
  const count = members.filter((member) => member.confidentialityAcceptedAt).length;
  return (
    <Section tone="sunken" title={t('mentorGroup.confidentiality.title')}>
      <Text>{t('mentorGroup.confidentiality.yours.text')}</Text>
      <Text>{t('mentorGroup.confidentiality.count', { count, all: members.length })}</Text>
      {!guides && (
        <Anchor component={Link} to="/goals">
          {t('mentorGroup.yourGoals')}
        </Anchor>
      )}
    </Section>
  );
}
