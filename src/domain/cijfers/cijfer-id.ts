import type { Vangrail } from '../werkproces/besluiten.ts';

/** Partners whose input is asked and timed. */
export const inbrengrollen = ['politie', '3ro', 'rvdk', 'shn', 'halt', 'kpc'] as const;
export type Inbrengrol = (typeof inbrengrollen)[number];

/** Stages of the proof chain of a question. */
export type Bewijsstap = 'aangenomen' | 'geopend' | 'opgepakt' | 'beantwoord';

/** Names of the figures; stored in counters that outlive cases, so they never change meaning. */
export type CijferId =
  | 'zaken'
  | 'status'
  | 'per-maand'
  | 'per-week'
  | 'per-weekdag'
  | 'alsnog-hg'
  | 'vt-werk'
  | 'bekend'
  | 'dossier'
  | 'dossierfase'
  | 'vt-melding'
  | 'deel-a-tijd'
  | 'deel-a-kantoor'
  | 'deel-a-buiten'
  | 'deel-a-hoe'
  | 'deel-a-keten'
  | 'deel-a-compleet'
  | 'niet-vast-tijd'
  | 'op-tijd'
  | 'vrijheid'
  | 'heenzenden'
  | 'heenzenden-reden'
  | 'advies'
  | 'slachtoffer-tijd'
  | 'slachtoffer-streef'
  | 'slachtoffer-vrij'
  | 'slachtoffer-bereikt'
  | 'plandata'
  | 'plandata-verzet'
  | 'kennisname'
  | 'niet-bereikt'
  | `bewijs-${Bewijsstap}`
  | `inbreng-${Inbrengrol}`
  | `vangrail-${Vangrail}`;
