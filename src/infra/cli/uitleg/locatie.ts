import { houders } from '../../../app/rooster/dienststand.ts';
import { naamBij } from '../../../domain/afgeleid/weergave.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { standaardStappen } from '../../../domain/instellingen/standaardstappen.ts';
import type { Stap } from '../../../domain/instellingen/stappen.ts';
import { taakSoorten } from '../../../domain/instellingen/stappen.ts';
import { standaardTermijnen } from '../../../domain/instellingen/termijnen.ts';
import { rollabels } from '../../../domain/rollen.ts';
import { houderSleutel } from '../../../domain/zaak/wie.ts';

const wieInformeert = {
  ovj: 'het programma, namens de officier',
  '3ro': 'de Reclassering, bij een minderjarige de Raad, bij een voorgeleiding de officier',
  kpc: 'de ketenprocescoördinator',
} as const;

function jaNee(waarde: boolean | undefined, ja: string, nee: string): string {
  return waarde === true ? ja : nee;
}

function veiligThuis({ vtOrganisaties }: Locatie): readonly string[] {
  return vtOrganisaties.map(({ naam, telefoon, standaard, dagen }) => {
    const wanneer =
      dagen === undefined
        ? standaard
          ? ', gevraagd als een melding geen regio noemt'
          : ''
        : `, gevraagd op ${dagen.join(', ')}`;
    return `- ${naam}${telefoon === undefined ? '' : `, ${telefoon}`}${wanneer}`;
  });
}

const woorden = {
  'na-vraag': 'na de vraag',
  'voor-uiterlijk': 'vóór de termijn',
  'na-uiterlijk': 'na de termijn',
} as const;

function duur(minuten: number): string {
  if (minuten % 1_440 === 0 && minuten > 0) return `${minuten / 1_440} dagen`;
  return minuten % 60 === 0 && minuten > 0 ? `${minuten / 60} uur` : `${minuten} minuten`;
}

function stap({ moment, herhaal, aan, bellen, kanWachten, bij, van }: Stap): string {
  const maal = herhaal?.maal === undefined ? '' : `, hoogstens ${herhaal.maal} keer`;
  const telkens = herhaal === undefined ? '' : `, daarna elke ${duur(herhaal.elkeMinuten)}${maal}`;
  const wat = bellen === true ? 'vraag om te bellen aan' : 'herinnering aan';
  const bijzonder = [
    ...(bij === undefined ? [] : [bij === 'vast' ? 'vast' : 'niet vast']),
    ...(van === undefined ? [] : [`alleen bij ${van.map((rol) => rollabels[rol].kort).join(', ')}`]),
    ...(kanWachten === true ? ['kan wachten tot de ochtend'] : []),
  ];
  const erbij = bijzonder.length === 0 ? '' : ` (${bijzonder.join('; ')})`;
  return `- ${duur(moment.minuten)} ${woorden[moment.soort]}${telkens}: ${wat} ${aan.join(', ')}${erbij}`;
}

/** For whom the file names nobody: a question to them finds no one, unless a roster that is read in says who. */
function zonderDienst(locatie: Locatie): readonly string[] {
  if (locatie.oefenlokaal !== undefined) return [];
  const piket = Object.entries(locatie.piket).filter(([, wie = []]) => wie.length > 0);
  const genoemd = new Set([...piket.map(([sleutel]) => sleutel), ...Object.keys(locatie.roosters)]);
  const open = houders(locatie)
    .filter((houder) => houder.rol !== 'beheer' && !genoemd.has(houderSleutel(houder)))
    .map((houder) => naamBij(locatie, houder) ?? rollabels[houder.rol].lang);
  return open.length === 0 ? [] : [`In dit bestand heeft niemand dienst voor: ${open.join(', ')}.`];
}

/** Only the kinds of task for which the location has steps of its own. */
function eigenStappen({ stappen }: Locatie): readonly string[] {
  return taakSoorten.flatMap((soort) => {
    if (JSON.stringify(stappen[soort]) === JSON.stringify(standaardStappen[soort])) return [];
    const regels = stappen[soort].map(stap);
    return ['', `Herinneringen bij ${soort}:`, ...(regels.length === 0 ? ['- geen'] : regels)];
  });
}

function eigenTermijnen({ termijnen }: Locatie): readonly string[] {
  return Object.entries(termijnen)
    .filter(
      ([naam, waarde]) =>
        JSON.stringify(waarde) !==
        JSON.stringify(Object.entries(standaardTermijnen).find(([n]) => n === naam)?.[1]),
    )
    .map(([naam, waarde]) => `- ${naam}: ${JSON.stringify(waarde)}`);
}

/**
 * A location in plain Dutch, line by line: who is asked, what is on the table when, and where it differs from
 * the standard. Keys and identities are not in it.
 */
export function legUit(locatie: Locatie): readonly string[] {
  const termijnen = eigenTermijnen(locatie);
  const tafels =
    locatie.tafels.length === 0 ? 'er komt geen tafelkaart' : `elke dag om ${locatie.tafels.join(' en ')}`;
  return [
    `${locatie.naam} (${locatie.id}), zaaknummers beginnen met ${locatie.nummerPrefix}.`,
    jaNee(locatie.oefening, 'Dit is een oefenlocatie: alleen verzonnen zaken.', 'Dit is een echte locatie.'),
    '',
    'Veilig Thuis:',
    ...veiligThuis(locatie),
    '',
    ...zonderDienst(locatie),
    `Tafel: ${tafels}.`,
    `Over een besluit informeert Veilig Thuis: ${wieInformeert[locatie.informeertVt]}.`,
    `Het slachtoffer weet een besluit liefst binnen ${locatie.slachtofferStreefMinuten} minuten. Dat houdt nooit iets op.`,
    jaNee(
      locatie.acuutInKanaal,
      'Het kanaal toont de uitkomst van deel A.',
      'Het kanaal toont niet wat Veilig Thuis antwoordt.',
    ),
    jaNee(
      locatie.kpcInbreng,
      'De KPC wordt gevraagd om documentatie en verrijking.',
      'De KPC wordt niet om inbreng gevraagd.',
    ),
    jaNee(
      locatie.recidiveVoorgeleiding,
      'Bij recidive leest de officier: in beginsel voorgeleiding.',
      'Over recidive is niets afgesproken.',
    ),
    jaNee(
      locatie.zaakseigenaarVanzelf,
      'Bij stalking blijft de officier van het eerste besluit zaakseigenaar.',
      'Bij stalking kiest een officier zelf of hij zaakseigenaar wordt.',
    ),
    ...(locatie.sashElkeMelding === true
      ? ['Bij stalking vraagt elke overtreding en elke nieuwe aanhouding een nieuwe SASH.']
      : []),
    ...(locatie.stalkingAanhouden === true
      ? ['Bij stalking lezen officier en politie: hier aanhouden, niet ontbieden.']
      : []),
    ...((locatie.veldenUit ?? []).length === 0
      ? []
      : [`Niet gevraagd: ${(locatie.veldenUit ?? []).join(', ')}.`]),
    `Een kanaal koppelen mag: ${locatie.wieMagKoppelen.map((rol) => rollabels[rol].lang).join(', ')}.`,
    ...(termijnen.length === 0
      ? ['De termijnen zijn die van de standaard.']
      : ['', 'Eigen termijnen:', ...termijnen]),
    ...eigenStappen(locatie),
  ];
}
