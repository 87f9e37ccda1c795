/** The picture's colours. Each meaning has a sign beside its colour, so that nothing rests on colour alone. */
import type { Stance } from '../../reading/labels.ts';

export const PAPER = '#ffffff';
export const INK = '#1c2733';
export const QUIET = '#566473';
export const LINE = '#9aa7b4';
export const EDGE = '#d3dae1';
export const STAMP = '#b3261e';
export const RING = '#c58b00';

export const STANCE_LOOK: Readonly<Record<Stance | 'unknown', { fill: string; card: string; sign: string }>> =
  {
    supporter: { fill: '#1f7a4d', card: '#eef7f1', sign: '+' },
    neutral: { fill: '#5b6b7b', card: '#f5f7f9', sign: '=' },
    opponent: { fill: '#b3261e', card: '#fcf0ef', sign: '−' },
    unknown: { fill: '#8a96a3', card: '#ffffff', sign: '?' },
  };

export const TIE_LOOK = {
  supports: { colour: '#1f7a4d', dashes: '' },
  conflicts: { colour: '#b3261e', dashes: '7 4' },
  informal: { colour: '#6a4fb3', dashes: '2 4' },
} as const;
