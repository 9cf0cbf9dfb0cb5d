import { useText } from '../app/useText';
import { maySpeak } from '@libs/methods';
import { useAround } from './around';
import classes from './Texts.module.css';

/** Sentences that show how, for those who have the word. */
export function Examples() {
  const { t, language } = useText();
  const { phase, seat, leads } = useAround();
  if (!phase.examples.length || !(maySpeak({ owner: phase.owner }, seat) || leads)) return null;
  return (
    <div className={classes.examples}>
      <span>{t('intervisie.examples')}</span>
      <ul>
        {phase.examples.map((example) => (
          <li key={example.nl}>‘{example[language]}’</li>
        ))}
      </ul>
    </div>
  );
}
