import type { Feiten, JaNeeOnbekend } from './feiten.ts';
import type { Knoop, Situatie, Stap, Vraag } from './stroomschema/boom.ts';
import { boom } from './stroomschema/boom.ts';
import type { IndicatieCode } from './stroomschema/codes.ts';

export type { IndicatieCode } from './stroomschema/codes.ts';
export { indicatieCodes } from './stroomschema/codes.ts';

function antwoord(vraag: Vraag, feiten: Feiten): string {
  return vraag === 'onder12' ? jaNee(feiten.onder12) : feiten[vraag];
}

function jaNee(waar: boolean): 'ja' | 'nee' {
  return waar ? 'ja' : 'nee';
}

/** IVS for the assessment asks for ernstige bezwaren and an offence that allows pre-trial detention (G2). */
function situatie(naam: Situatie, feiten: Feiten): JaNeeOnbekend {
  switch (naam) {
    case 'vast':
      return jaNee(feiten.soort === 'vast');
    case 'minderjarig':
      return jaNee(feiten.minderjarig);
    case 'kinderen':
      return feiten.kinderen;
    case 'ivs-mogelijk':
      return jaNee(feiten.ernstigeBezwaren === 'ja' && feiten.voorlopigeHechtenis === 'ja');
  }
}

function uitgewerkt(stap: Stap, feiten: Feiten): readonly IndicatieCode[] {
  if (typeof stap === 'string') return [stap];
  const gekozen = stap[situatie(stap.bij, feiten)] ?? [];
  return gekozen.flatMap((verder) => uitgewerkt(verder, feiten));
}

function loop(knoop: Knoop, feiten: Feiten): readonly Stap[] {
  if ('stappen' in knoop) return knoop.stappen;
  if ('eerst' in knoop) return [...knoop.eerst, ...loop(knoop.dan, feiten)];
  const tak = knoop.takken[antwoord(knoop.vraag, feiten)];
  return tak === undefined ? [] : loop(tak, feiten);
}

/** An answer that was given on the way through the flow chart. */
export type Padstap = { readonly vraag: Vraag; readonly antwoord: string };

function loopPad(knoop: Knoop, feiten: Feiten): readonly Padstap[] {
  if ('stappen' in knoop) return [];
  if ('eerst' in knoop) return loopPad(knoop.dan, feiten);
  const gegeven = antwoord(knoop.vraag, feiten);
  const tak = knoop.takken[gegeven];
  const stap = { vraag: knoop.vraag, antwoord: gegeven };
  return tak === undefined ? [stap] : [stap, ...loopPad(tak, feiten)];
}

/** The questions of the flow chart that this case came along, in order, with what is known: the path to light. */
export function stroompad(feiten: Feiten): readonly Padstap[] {
  return loopPad(boom, feiten);
}

/**
 * The indicated next steps, in order: the flow chart of werkproces §3 (B, Bijlage I). It shows, the
 * officer decides. Where an answer is not known yet, the step is to get it, and nothing that depends
 * on it is indicated. At acute unsafety the principle "not free without a measure" holds meanwhile.
 */
export function indicatie(feiten: Feiten): readonly IndicatieCode[] {
  return loop(boom, feiten).flatMap((stap) => uitgewerkt(stap, feiten));
}
