import { VisuallyHidden } from '@libs/ui';
import { useId, useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { type Goal, levels } from './goals';
import classes from './Goals.module.css';

const PlaceOnScale = graphql(`
  mutation PlaceOnScale($input: PlaceOnScale!) {
    placeOnScale(input: $input) {
      id
      level
    }
  }
`);

const shown = (level: number) => (level > 0 ? `+${level}` : String(level).replace('-', '−'));

/** Where somebody is with a goal, from -2 to +2, with the own words of that level. */
export function Scale({ goal }: { goal: Goal }) {
  const { t } = useText();
  const name = useId();
  const [place] = useAction(PlaceOnScale);
  const [chosen, choose] = useState(goal.level);
  const put = async (level: number) => {
    choose(level);
    if (!(await place({ input: { id: goal.id, level } }))) choose(goal.level);
  };
  const word = chosen === null || chosen === undefined ? undefined : levels[chosen + 2];
  return (
    <fieldset className={classes.scale}>
      <legend>{t('learningGoal.scale.title')}</legend>
      <div className={classes.levels}>
        {levels.map((key, at) => (
          <label key={key} className={classes.level}>
            <input type="radio" name={name} checked={chosen === at - 2} onChange={() => void put(at - 2)} />
            <span className={classes.stop}>{shown(at - 2)}</span>
            <VisuallyHidden>{t(`learningGoal.scale.levels.${key}`)}</VisuallyHidden>
          </label>
        ))}
      </div>
      <p className={classes.meaning} aria-live="polite">
        {word ? (
          <>
            <strong>{t(`learningGoal.scale.levels.${word}`)}</strong>
            {goal[word] && ` · ${goal[word]}`}
          </>
        ) : (
          t('learningGoal.scale.none')
        )}
      </p>
    </fieldset>
  );
}
