import { Avatar, type AvatarProps } from '@mantine/core';
import classes from './Initials.module.css';

const initialsOf = (name: string) => {
  const capitals = name.split(/\s+/).filter((word) => word[0] !== word[0]?.toLowerCase());
  return [...new Set([capitals[0], capitals.at(-1)])].map((word) => word?.[0] ?? '').join('');
};

/** A person in a circle. Always beside the name, so the letters are a picture and no text. */
export function Initials({ name, ...avatar }: Pick<AvatarProps, 'size' | 'color'> & { name: string }) {
  return (
    <Avatar color="leaf" radius="xl" aria-hidden="true" {...avatar}>
      <span className={classes.initials} data-initials={initialsOf(name)} />
    </Avatar>
  );
}
