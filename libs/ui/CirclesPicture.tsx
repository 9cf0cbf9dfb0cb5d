import classes from './CirclesPicture.module.css';

/** The motif as a quiet picture, for a place where something will come. Says nothing to a screen reader. */
export function CirclesPicture({ width = 168 }: { width?: number }) {
  return (
    <svg className={classes.picture} width={width} height={width * 0.62} viewBox="0 0 168 104" aria-hidden="true">
      <circle className={classes.left} cx="62" cy="52" r="46" />
      <circle className={classes.right} cx="106" cy="52" r="46" />
      <path className={classes.shared} d="M84 11.6a46 46 0 0 1 0 80.8a46 46 0 0 1 0-80.8Z" />
      <g className={classes.rings}>
        <circle cx="62" cy="52" r="32" />
        <circle cx="62" cy="52" r="18" />
        <circle cx="106" cy="52" r="32" />
        <circle cx="106" cy="52" r="18" />
      </g>
      <circle className={classes.seed} cx="84" cy="52" r="4.5" />
    </svg>
  );
}
