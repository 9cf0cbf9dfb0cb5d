import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';

interface RepairNoticeProps {
  programmeId: string;
  /** Groups in which a rule does not hold. */
  broken: number;
  /** Whether moves are proposed. */
  proposed: boolean;
}

/** Above the groups: that something does not hold any more, or that moves are proposed, and where to decide. */
export function RepairNotice({ programmeId, broken, proposed }: RepairNoticeProps) {
  const { t } = useText();
  if (!broken && !proposed) return null;
  return (
    <Alert color="apricot" icon={<IconMessageQuestion aria-hidden="true" />}>
      <Group justify="space-between" gap="sm">
        <Text>{broken ? t('groupRepair.notice.broken', { count: broken }) : t('groupRepair.notice.proposed')}</Text>
        <Button component={Link} to={`/programme/${programmeId}/repair`} variant="default" size="compact-md">
          {t('groupRepair.notice.look')}
        </Button>
      </Group>
    </Alert>
  );
}
