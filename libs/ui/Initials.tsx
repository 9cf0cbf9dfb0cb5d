import { Avatar, type AvatarProps } from '@mantine/core';

const initialsOf = (name: string) => {
  const capitals = name.split(/\s+/).filter((word) => word[0] !== word[0]?.toLowerCase());
  return [...new Set([capitals[0], capitals.at(-1)])].map((word) => word?.[0] ?? '').join('');
};

/** A person in a circle. Always beside the name, so it says nothing to a screen reader. */
export function Initials({ name, ...avatar }: Pick<AvatarProps, 'size' | 'color'> & { name: string }) {
  return (
    <Avatar color="leaf" radius="xl" aria-hidden="true" {...avatar}>
      {initialsOf(name)}
    </Avatar>
  );
}
