import { useApolloClient, useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Button, Text } from '@mantine/core';
import { Columns, Section } from '@libs/ui';
import { Link } from 'react-router';
import { useReconnected } from '../app/connection';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { GroupViewQuery } from '../gql/graphql';
import { NextSession } from '../planning/NextSession';
import classes from './MentorGroup.module.css';
import { MemberCard } from './MemberCard';
import { LeaveGroup } from './NoClick';

const GroupView_query = graphql(`
  query GroupView($id: ID!) {
    mentorGroup(id: $id) {
      id
      nextSession {
        id
        state
      }
      openAgreements {
        id
        text
        dueOn
        owner {
          id
          name
        }
      }
      ...NextSession_group
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
  const { members, nextSession, openAgreements } = data.mentorGroup;
  const mine = members.find(({ person }) => person.id === myId);
  return (
    <Columns>
      <Section tone="plain" title={t('mentorGroup.members')}>
        <ul className={classes.members}>
          {members.map((member) => (
            <MemberCard key={member.id} member={member} isMe={member.person.id === myId} guides={guides} />
          ))}
        </ul>
      </Section>
      <div className={classes.beside}>
        <NextSession group={data.mentorGroup} guides={guides}>
          {nextSession && <ToSession session={nextSession} guides={guides} />}
        </NextSession>
        <OpenAgreements agreements={openAgreements} />
        <Agreed members={members} guides={guides} />
        {!guides && mine && <LeaveGroup membershipId={mine.id} onLeft={leave} />}
      </div>
    </Columns>
  );
}

type Next = NonNullable<GroupViewQuery['mentorGroup']['nextSession']>;

/** The mentor opens the session; the others go in and wait there. */
function ToSession({ session: { id, state }, guides }: { session: Next; guides: boolean }) {
  const { t } = useText();
  const open = guides && state === 'PLANNED';
  return (
    <Button component={Link} to={`/session/${id}/live`}>
      {t(open ? 'mentorGroup.session.open' : 'mentorGroup.session.join')}
    </Button>
  );
}

function OpenAgreements({ agreements }: { agreements: GroupViewQuery['mentorGroup']['openAgreements'] }) {
  const { t } = useText();
  const format = useFormat();
  if (!agreements.length) return null;
  return (
    <Section title={t('mentorGroup.agreements')}>
      <ul className={classes.goals}>
        {agreements.map(({ id, text, dueOn, owner }) => (
          <li key={id}>
            {text}
            <Text size="sm" c="dimmed">
              {[owner?.name, format.weekday(dueOn)].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      <Anchor component={Link} to="/agreements">
        {t('ownAgreements.yours')}
      </Anchor>
    </Section>
  );
}

/** What was promised to each other, and who has. */
function Agreed({ members, guides }: { members: Member[]; guides: boolean }) {
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
