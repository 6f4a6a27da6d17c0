import type { ZaakEvent } from '../../zaak/events.ts';
import { isHg } from '../../zaak/hg-label.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';

type Uitspraak = 'gedaan' | 'ontbreekt' | 'niet-nodig';

const vanBron: Readonly<Record<string, Uitspraak>> = { gedaan: 'gedaan', 'niet-gedaan': 'ontbreekt' };
const vanPolitie: Readonly<Record<string, Uitspraak>> = {
  gedaan: 'gedaan',
  vandaag: 'ontbreekt',
  'niet-nodig': 'niet-nodig',
};
const vanVt: Readonly<Record<string, Uitspraak>> = {
  binnen: 'gedaan',
  ontbreekt: 'ontbreekt',
  'niet-nodig': 'niet-nodig',
};
const vanTaak: Readonly<Record<string, Uitspraak>> = { ja: 'gedaan', 'niet-nodig': 'niet-nodig' };

function lees(woorden: Readonly<Record<string, Uitspraak>>, antwoord: unknown): Uitspraak | null {
  return typeof antwoord === 'string' && Object.hasOwn(woorden, antwoord)
    ? (woorden[antwoord] ?? null)
    : null;
}

/** What an event says about the VT-melding; null: nothing. */
function uitspraak(event: ZaakEvent): Uitspraak | null {
  switch (event.type) {
    case 'ZaakGemeld':
    case 'MeldingBijgewerkt':
      return lees(vanBron, event.melding.vtMelding);
    case 'InbrengGegeven':
      return event.taakId === 'inbreng:politie' ? lees(vanPolitie, event.antwoorden['vtMelding']) : null;
    case 'DeelAAangevuld':
      return lees(vanVt, event.antwoorden['vtMelding']);
    case 'AntwoordGegeven':
      return event.formulier === 'vt-melding' ? lees(vanTaak, event.antwoorden['gedaan']) : null;
    default:
      return null;
  }
}

/** What was said about it, oldest first. */
function uitspraken({ stappen }: Verloop): readonly Uitspraak[] {
  return stappen.flatMap(({ event }) => uitspraak(event) ?? []);
}

/** Somebody said that it lacks, whatever came of it. */
export function meldingOntbrak(verloop: Verloop): boolean {
  return uitspraken(verloop).includes('ontbreekt');
}

function deelVan(verloop: Verloop): string {
  const alle = uitspraken(verloop);
  switch (alle.at(-1)) {
    case undefined:
      return 'onbekend';
    case 'niet-nodig':
      return 'niet-nodig';
    case 'gedaan':
      return alle.includes('ontbreekt') ? 'later' : 'direct';
    case 'ontbreekt':
      return verloop.eind.status === 'open' ? 'nog-niet' : 'nooit';
  }
}

/** VT-melding needed and there at once, later or never: the factsheet of the pilot (B, bijlage 1). */
export function vtMelding(verloop: Verloop): readonly Waarneming[] {
  const { eind } = verloop;
  return isHg(eind) ? telBij('vt-melding', eind.vtRegios, { deel: deelVan(verloop) }) : [];
}
