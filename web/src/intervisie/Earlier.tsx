import { Title } from '@mantine/core';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Texts.module.css';
import { Sheets } from './Texts';

/** What was written in other phases, to read back. Advice lies open when the case owner says what to take up. */
export function Earlier() {
  const { t, language } = useText();
  const { live, phase } = useAround();
  const others = live.contributions.filter((text) => text.phase !== phase.id && text.audience !== 'AUTHOR');
  const groups = live.phases
    .map(({ id, name }) => ({ id, name, texts: others.filter((text) => text.phase === id) }))
    .filter(({ texts }) => texts.length);
  if (!groups.length) return null;
  const open = (kind: string) => phase.owner === 'CASE_OWNER' && kind === 'ADVICE';
  return (
    <section className={classes.earlier}>
      <Title order={2}>{t('intervisie.list.earlier')}</Title>
      {groups.map(({ id, name, texts }) => (
        <details key={`${phase.id}-${id}`} className={classes.group} open={open(texts[0].kind)}>
          <summary>
            {name[language]} ({texts.length})
          </summary>
          <Sheets texts={texts} />
        </details>
      ))}
    </section>
  );
}
