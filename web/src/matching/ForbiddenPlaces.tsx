import { Button, Group, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useText } from '../app/useText';
import { FoldButton } from './FoldButton';
import classes from './MoveDialog.module.css';
import { PlaceAbout, type Place } from './PlaceAbout';
import { reasonTexts } from './words';

interface ForbiddenProps {
  places: Place[];
  busy: boolean;
  /** Places somebody with a mentor of another discipline, for this reason. */
  onExcept: (place: Place, reason: string) => void;
}

const isFar = ({ option }: Place) => option.reasons.some(({ key }) => key === 'discipline');

/** Groups that cannot be, with the rule. Those of another discipline are folded away, unless they were looked for. */
export function ForbiddenPlaces({ places, searched, ...rest }: ForbiddenProps & { searched: boolean }) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  if (!places.length) return null;
  const far = searched ? [] : places.filter(isFar);
  const near = places.filter((place) => !far.includes(place));
  return (
    <>
      {near.length > 0 && <Title order={3}>{t('matching.move.forbidden', { count: near.length })}</Title>}
      <ForbiddenList places={near} {...rest} />
      {far.length > 0 && (
        <div>
          <FoldButton open={open} controls={id} onClick={toggle}>
            {t('matching.move.far', { count: far.length })}
          </FoldButton>
          <div id={id} hidden={!open}>
            {open && <ForbiddenList places={far} {...rest} />}
          </div>
        </div>
      )}
    </>
  );
}

function ForbiddenList({ places, busy, onExcept }: ForbiddenProps) {
  const { t } = useText();
  return (
    <ul className={classes.list}>
      {places.map((place) => (
        <li key={place.group.id} className={classes.forbidden}>
          <PlaceAbout group={place.group} />
          <Group gap={6} wrap="nowrap" align="flex-start" className={classes.reason}>
            <IconBan size={18} aria-hidden="true" />
            <span>{reasonTexts(t, place.option.reasons)}</span>
          </Group>
          {place.option.canExcept && (
            <Except name={place.group.mentor.name} busy={busy} onExcept={(reason) => onExcept(place, reason)} />
          )}
        </li>
      ))}
    </ul>
  );
}

const shortest = 10;
const longest = 500;

/** The one rule with exceptions is the discipline, and each needs a reason that others can read later. */
function Except({ name, busy, onExcept }: { name: string; busy: boolean; onExcept: (reason: string) => void }) {
  const { t } = useText();
  const [open, { open: show }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const place = () => {
    const enough = reason.trim().length >= shortest;
    setTooShort(!enough);
    if (enough) onExcept(reason.trim());
  };
  if (!open)
    return (
      <Button variant="default" onClick={show}>
        {t('board.exception.open', { name })}
      </Button>
    );
  return (
    <div className={classes.except}>
      <Textarea
        label={t('board.exception.reason')}
        description={t('board.exception.help')}
        error={tooShort && t('board.exception.short')}
        autosize
        minRows={2}
        maxLength={longest}
        data-autofocus
        autoFocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button loading={busy} onClick={place}>
        {t('board.exception.place', { name })}
      </Button>
    </div>
  );
}
