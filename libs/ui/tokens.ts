import type { MantineColorsTuple } from '@mantine/core';

/** Deep green: what you can do. */
export const leaf: MantineColorsTuple = [
  '#eef5f0',
  '#dceae0',
  '#bcd6c5',
  '#98c0a6',
  '#78aa8b',
  '#4f8b68',
  '#377353',
  '#275f43',
  '#1d4b35',
  '#143828',
];

/** Apricot: what asks for your attention. */
export const apricot: MantineColorsTuple = [
  '#fff4e9',
  '#ffe6cf',
  '#fdcfa6',
  '#f8b67c',
  '#f19e5a',
  '#e6873d',
  '#c96c27',
  '#9c4f18',
  '#7d3f13',
  '#5d2f0e',
];

/** Calm red: what went wrong. */
export const brick: MantineColorsTuple = [
  '#fdf0ee',
  '#f9dcd8',
  '#f1b9b2',
  '#e8978d',
  '#dc776b',
  '#c9584b',
  '#a63a30',
  '#8c3028',
  '#702620',
  '#551d18',
];

/** Warm greys from paper to ink. */
export const stone: MantineColorsTuple = [
  '#f9f5ee',
  '#f3ede2',
  '#eae2d4',
  '#ddd3c2',
  '#c9bdaa',
  '#a79c8b',
  '#7d7569',
  '#5c5850',
  '#3f3c36',
  '#26312b',
];

/** The same from light to dark for the dark scheme: text first, page last. */
export const dusk: MantineColorsTuple = [
  '#ede8dd',
  '#d3cfc4',
  '#b7b5aa',
  '#8e9189',
  '#69726b',
  '#3e4741',
  '#29312c',
  '#1b211e',
  '#151a17',
  '#0f1311',
];

type Surface = Record<'page' | 'card' | 'sunken' | 'line' | 'edge' | 'text' | 'quiet' | 'link' | 'error', string>;

/** What the page is made of. `line` divides, `edge` outlines something you can use. */
export const light: Surface = {
  page: '#fbf6ee',
  card: '#fffdf9',
  sunken: '#f4ede1',
  line: '#e6dccb',
  edge: '#8d8373',
  text: stone[9],
  quiet: '#5b625b',
  link: leaf[7],
  error: brick[6],
};

export const dark: Surface = {
  page: dusk[7],
  card: '#232a26',
  sunken: dusk[8],
  line: '#3a433d',
  edge: '#7b857d',
  text: dusk[0],
  quiet: dusk[2],
  link: leaf[3],
  error: brick[2],
};

export const fonts = {
  text: "'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  heading: "'Fraunces Variable', Georgia, 'Times New Roman', serif",
};
