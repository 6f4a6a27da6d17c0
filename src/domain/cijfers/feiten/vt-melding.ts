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

/** What an event says about the VT-melding, and who says so; null: nothing. */
function uitspraak(event: ZaakEvent): { readonly wie: string; readonly wat: Uitspraak | null } | null {
  if (event.type === 'ZaakGemeld' || event.type === 'MeldingBijgewerkt') {
    return { wie: 'bron', wat: lees(vanBron, event.melding.vtMelding) };
  }
  if (event.type === 'InbrengGegeven' && event.taakId === 'inbreng:politie') {
    return { wie: 'politie', wat: lees(vanPolitie, event.antwoorden['vtMelding']) };
  }
  if (event.type === 'DeelAAangevuld') {
    return { wie: event.regio, wat: lees(vanVt, event.antwoorden['vtMelding']) };
  }
  if (event.type === 'AntwoordGegeven' && event.formulier === 'vt-melding') {
    return { wie: 'taak', wat: lees(vanTaak, event.antwoorden['gedaan']) };
  }
  return null;
}

/** What was said about it, oldest first. An answer that only comes along with others again says nothing new. */
function uitspraken({ stappen }: Verloop): readonly Uitspraak[] {
  const laatste = new Map<string, Uitspraak>();
  return stappen.flatMap(({ event }) => {
    const gezegd = uitspraak(event);
    if (gezegd === null || gezegd.wat === null || laatste.get(gezegd.wie) === gezegd.wat) return [];
    laatste.set(gezegd.wie, gezegd.wat);
    return [gezegd.wat];
  });
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
