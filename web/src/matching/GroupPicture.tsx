import { VisuallyHidden } from '@libs/ui';
import { Text } from '@mantine/core';
import { useContext } from 'react';
import { useFormat } from '../app/useFormat';
import { useText, type Say } from '../app/useText';
import { DetailContext } from './BoardContext';
import classes from './GroupPicture.module.css';
import type { BoardGroup } from './proposal';

interface Part {
  key: 'needs' | 'sites' | 'disciplines';
  /** What the members have, the most common first, with how many of them. */
  shares: { name: string; count: number }[];
}

const tally = (names: string[]): Part['shares'] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, of]) => ({ name, count: of.length }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));

function partsOf({ members, agenda }: BoardGroup, t: Say): Part[] {
  const covered = (needs: { id: string }[]) => needs.some(({ id }) => agenda.some((need) => need.id === id));
  const needs = members.map((member) => t(covered(member.needs) ? 'board.picture.met' : 'board.picture.unmet'));
  return [
    { key: 'needs', shares: tally(needs) },
    {
      key: 'disciplines',
      shares: tally(members.map(({ person }) => person.discipline?.name ?? t('board.picture.none'))),
    },
    { key: 'sites', shares: tally(members.map(({ person }) => person.site ?? t('board.picture.none'))) },
  ];
}

/** What a group is made of: a bar per subject, and a line with everybody's years of experience. In words as well. */
export function GroupPicture({ group }: { group: BoardGroup }) {
  const { t } = useText();
  const { list } = useFormat();
  const { full } = useContext(DetailContext);
  if (!group.members.length) return null;
  const said = ({ shares }: Part) => list(shares.map(({ name, count }) => t('board.picture.share', { name, count })));
  return (
    <dl className={classes.picture} data-short={!full || undefined}>
      {partsOf(group, t).map((part) => (
        <div key={part.key}>
          <dt>{t(`board.picture.${part.key}`)}</dt>
          <dd>
            <span className={classes.bar} aria-hidden="true">
              {part.shares.map(({ name, count }, at) => (
                <span key={name} data-at={Math.min(at, 3)} style={{ flexGrow: count }} />
              ))}
            </span>
            <Words text={said(part)} />
          </dd>
        </div>
      ))}
      <Experience group={group} />
    </dl>
  );
}

/** Where cards are short there is room for the picture alone; who listens hears the words all the same. */
function Words({ text }: { text: string }) {
  const { full } = useContext(DetailContext);
  return full ? <Text className={classes.words}>{text}</Text> : <VisuallyHidden>{text}</VisuallyHidden>;
}

const longest = 40;
const at = (years: number) => `${(100 * Math.min(years, longest)) / longest}%`;

/** Years of experience on one line: a dot per mentee, a ring for the mentor. */
function Experience({ group: { years, members } }: { group: BoardGroup }) {
  const { t } = useText();
  const own = members.map((member) => member.years).sort((one, other) => one - other);
  const [from, to] = [own[0] ?? 0, own.at(-1) ?? 0];
  return (
    <div>
      <dt>{t('board.picture.experience')}</dt>
      <dd>
        <span className={classes.line} aria-hidden="true">
          {own.map((value, index) => (
            <span key={index} className={classes.dot} style={{ insetInlineStart: at(value) }} />
          ))}
          <span className={classes.ring} style={{ insetInlineStart: at(years) }} />
        </span>
        <Words
          text={
            from === to ? t('board.picture.yearsSame', { from, years }) : t('board.picture.years', { from, to, years })
          }
        />
      </dd>
    </div>
  );
}
