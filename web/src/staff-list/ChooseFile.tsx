import { Button, Group, List, Loader, Text, Title } from '@mantine/core';
import { Columns, LiveRegion, Section, toast } from '@libs/ui';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import type { StaffListKind } from '../gql/graphql';
import classes from './ChooseFile.module.css';
import { fieldsOf, requiredOf } from './fields';
import { UploadStaffList } from './staffList';

const MOST_BYTES = 20 * 1024 * 1024;

/** The file as the API takes it. */
const inBase64 = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Sends a chosen file in, and says what is wrong when it cannot be. */
function useSendFile(kind: StaffListKind, programmeId?: string) {
  const { t } = useText();
  const [, setSearch] = useSearchParams();
  const [reading, setReading] = useState(false);
  const [upload, uploading] = useAction(UploadStaffList, { refetch: ['LatestStaffList'] });
  const send = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return toast.problem(t('staffList.drop.tooLarge'));
    setReading(true);
    const content = await inBase64(file).finally(() => setReading(false));
    const fileName = file.name.slice(0, 200);
    const sent = await upload({ input: { id: crypto.randomUUID(), kind, programmeId, fileName, content } });
    if (sent) setSearch({}, { replace: true });
  };
  return [send, reading || uploading] as const;
}

/** Where a file is dropped or chosen, with the columns it may have. */
export function ChooseFile({ kind, programmeId }: { kind: StaffListKind; programmeId?: string }) {
  const { t } = useText();
  const [send, sending] = useSendFile(kind, programmeId);
  return (
    <Columns>
      <DropZone onFile={send} busy={sending} />
      <Section tone="sunken" title={t('staffList.columns.title')} lead={t('staffList.drop.looked')}>
        <FieldNames
          title={t('staffList.drop.needed')}
          fields={fieldsOf[kind].filter((field) => requiredOf[kind].has(field))}
        />
        <FieldNames
          title={t('staffList.drop.welcome')}
          fields={fieldsOf[kind].filter((field) => !requiredOf[kind].has(field))}
        />
      </Section>
    </Columns>
  );
}

function FieldNames({ title, fields }: { title: string; fields: (typeof fieldsOf)[StaffListKind] }) {
  const { t } = useText();
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {title}
      </Title>
      <List mt={4}>
        {fields.map((field) => (
          <List.Item key={field}>{t(`staffList.fields.${field}`)}</List.Item>
        ))}
      </List>
    </>
  );
}

function DropZone({ onFile, busy }: { onFile: (file: File | undefined) => void; busy: boolean }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const kinds = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFile(event.dataTransfer.files[0]);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={56} stroke={1.25} aria-hidden="true" className={classes.picture} />
      <Title order={2} size="h3">
        {t('staffList.drop.title')}
      </Title>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx,text/csv"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file, mended, can be chosen again
        }}
      />
      <Button size="md" onClick={() => input.current?.click()} disabled={busy} aria-describedby={kinds}>
        {t('staffList.drop.choose')}
      </Button>
      <Text id={kinds} c="dimmed" ta="center">
        {t('staffList.drop.kinds')}
      </Text>
      {busy && (
        <Group justify="center" gap="sm" wrap="nowrap">
          <Loader size="sm" aria-hidden="true" />
          <Text fw={600}>{t('staffList.drop.busy')}</Text>
        </Group>
      )}
      <LiveRegion>{busy ? t('staffList.drop.busy') : ''}</LiveRegion>
    </div>
  );
}
