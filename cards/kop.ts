import type { Zaakkop } from '../src/domain/afgeleid/views.ts';
import { dagTijd } from '../src/domain/termijnen/opmaak.ts';
import { nummerId } from './paginalink.ts';
import { fallback } from './teksten/algemeen.ts';
import { klokwoord, oefening, zaakwoord } from './teksten/kop.ts';

/** What every card about a case has: number, clock, and what is read aloud. `titel` is the task of the card. */
export function kopdata(kop: Zaakkop, titel: string) {
  const nummer = kop.oefening ? `${kop.nummer} · ${oefening}` : kop.nummer;
  const klok = klokVan(kop);
  const speak = [`${zaakwoord} ${kop.nummer}`, kop.oefening ? oefening : '', titel, klok].filter(
    (deel) => deel !== '',
  );
  return {
    nummerId: nummerId(kop.zaakId),
    nummer,
    klok,
    titel,
    speak: `${speak.join('. ')}.`,
    fallbackText: fallback(kop.nummer),
  };
}

/** `Besluit vóór ma 14:00`, or an empty text when nothing has a clock. */
export function klokVan(kop: Zaakkop): string {
  if (kop.uiterlijk === null || kop.uiterlijkVan === null) return '';
  return `${klokwoord[kop.uiterlijkVan]} ${dagTijd(kop.uiterlijk, kop.peil)}`;
}
