import { apricot, dark, leaf, light } from './tokens.js';

const channel = (hex: string, at: number) => {
  const part = parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, surface) => {
  const grounds = [surface.page, surface.card, surface.sunken];

  it.each(['text', 'quiet', 'link', 'error'] as const)('shows %s with at least 4.5:1 on every ground', (ink) => {
    for (const ground of grounds) expect(contrast(surface[ink], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('outlines what you can use with at least 3:1', () => {
    for (const ground of grounds) expect(contrast(surface.edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('a badge', () => {
  it('is readable in both schemes', () => {
    expect(contrast(leaf[8], leaf[1])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(apricot[8], apricot[1])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(leaf[2], dark.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(apricot[2], dark.card)).toBeGreaterThanOrEqual(4.5);
  });
});
