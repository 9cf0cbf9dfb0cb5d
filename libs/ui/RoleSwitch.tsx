import { Link } from 'react-router';
import classes from './RoleSwitch.module.css';

export interface RoleChoice {
  key: string;
  label: string;
  to: string;
}

/** Lets somebody with more than one role go from one to the other. Links, so that arrow keys change nothing by accident. */
export function RoleSwitch(props: {
  label: string;
  current: string;
  choices: RoleChoice[];
  onChoose: (key: string) => void;
}) {
  return (
    <nav aria-label={props.label} className={classes.switch}>
      {props.choices.map(({ key, label, to }) => (
        <Link
          key={key}
          to={to}
          className={classes.choice}
          aria-current={key === props.current ? 'true' : undefined}
          onClick={() => props.onChoose(key)}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
