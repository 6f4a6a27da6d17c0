import type { Verbinding } from '../api/bord-model.ts';
import type { Filter, Groep } from '../bord/filter.ts';

export const groepnamen: Readonly<Record<Groep, string>> = {
  voorbij: 'Termijn voorbij',
  straks: 'Binnen 2 uur',
  vandaag: 'Vandaag',
  later: 'Later',
  geen: 'Zonder termijn',
};

export const soortnamen: Readonly<Record<Filter['soort'], string>> = {
  '': 'Alle zaken',
  vast: 'Vast',
  'niet-vast': 'Niet vast',
  stalking: 'Stalking',
  kinderen: 'Kinderen',
  'minderjarige-verdachte': 'Minderjarige verdachte',
  'zonder-hg-label': 'Geen HG-label',
};

export const verbindingen: Readonly<Record<Verbinding, string>> = {
  verbinden: 'Verbinding maken',
  live: 'Live',
  vragen: 'Elke 5 seconden ververst',
  weg: 'Geen verbinding. Wij proberen het opnieuw.',
};

export const bordwoorden = {
  titel: 'Bord',
  zoek: 'Zoek op nummer',
  voorMij: 'Wat moet ik',
  regio: 'Regio van Veilig Thuis',
  alleRegios: 'Alle regio’s',
  soort: 'Soort zaak',
  wis: 'Alles tonen',
  leeg: 'Er zijn geen open zaken.',
  nietGevonden: 'Geen open zaak past bij uw keuze.',
  enter: '· Enter opent de zaak',
  laden: 'Het bord wordt gelezen.',
  nog: 'nog',
  voorbij: 'voorbij',
  geenKlok: 'geen termijn',
  uwTaak: 'Uw taak:',
  uwTaken: 'Uw taken:',
  letOp: 'Let op:',
  partners: 'Partners',
} as const;

export function aantalZaken(aantal: number, totaal: number): string {
  const alle = totaal === 1 ? '1 open zaak' : `${totaal} open zaken`;
  return aantal === totaal ? alle : `${aantal} van ${alle}`;
}

export function nieuweZaak(nummer: string): string {
  return `Nieuwe zaak ${nummer}.`;
}
