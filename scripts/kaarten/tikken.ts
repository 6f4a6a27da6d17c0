import type { Formulier, Veld } from '../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import { aantalSchermen, schermVan } from '../../src/domain/werkproces/schermen.ts';

/** A tap on a phone, and reading a question with its choices before it. A person who knows the case; seconds. */
const SECONDEN_PER_TIK = 1.5;
const SECONDEN_PER_VRAAG = 5;
/** A short sentence on a phone. */
const SECONDEN_PER_TEKST = 30;
/** What completes part A after its one tap (werkproces §3). */
const MAAKT_DEEL_A_COMPLEET = ['gevallen', 'toegang', 'zicht'];

export type Telling = { readonly vragen: number; readonly tikken: number; readonly seconden: number };

/** A list that folds out takes two taps, a row one; a text or date one tap to begin. */
function tikkenVoor(veld: Veld): number {
  return veld.soort === 'keuze' && veld.compact === true ? 2 : 1;
}

/** Questions, taps and estimated seconds to answer these questions and send each screen. */
function tel(velden: readonly Veld[], schermen: number, vooraf = 0): Telling {
  const tikken = vooraf + schermen + velden.reduce((som, veld) => som + tikkenVoor(veld), 0);
  const teksten = velden.filter(({ soort }) => soort === 'tekst').length;
  const vragen = velden.length + vooraf;
  const seconden = tikken * SECONDEN_PER_TIK + vragen * SECONDEN_PER_VRAAG + teksten * SECONDEN_PER_TEKST;
  return { vragen, tikken, seconden: Math.ceil(seconden) };
}

/** Part A: the tap that answers it, and all that makes it complete. */
export const deelATikken: { readonly antwoord: Telling; readonly compleet: Telling } = {
  antwoord: tel([], 0, 1),
  compleet: tel(
    formulieren['deel-a'].velden.filter(({ id }) => MAAKT_DEEL_A_COMPLEET.includes(id)),
    1,
    1,
  ),
};

function rij(naam: string, velden: number, { vragen, tikken, seconden }: Telling): string {
  return `| ${naam} | ${velden} | ${vragen} | ${tikken} | ${seconden} |`;
}

function formulierrij(formulier: Formulier): string {
  const verplicht = formulier.velden.filter((veld) => veld.verplicht === true);
  return rij(formulier.titel, formulier.velden.length, tel(verplicht, aantalSchermen(formulier)));
}

/** `docs/kaarten/tikken.md`: what answering costs, counted from the forms themselves. */
export function tikkenpagina(): string {
  const aantal = schermVan(formulieren['deel-a'], 1).velden.length;
  return `${[
    '# Tikken en tijd',
    'Geteld uit de formulieren zelf, met `npm run cards`. Gerekend: 5 seconden per vraag, anderhalve seconde per tik, 30 seconden per tekst. Het is een schatting voor wie de zaak kent.',
    '## Deel A',
    [
      '| Wat | Velden op het scherm | Vragen | Tikken | Seconden |',
      '|---|---|---|---|---|',
      rij('Antwoorden: ja of nee', 0, deelATikken.antwoord),
      rij('Compleet maken: antwoord, gevallen, toegang, zicht', aantal, deelATikken.compleet),
    ].join('\n'),
    '## Elk formulier',
    'Vragen en tikken tellen wat verplicht is, en het versturen.',
    [
      '| Formulier | Velden | Verplichte vragen | Tikken | Seconden |',
      '|---|---|---|---|---|',
      ...Object.values<Formulier>(formulieren).map(formulierrij),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
