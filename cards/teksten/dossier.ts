import type { Hechtenissoort } from '../../src/domain/zaak/bewaking/bewaking.ts';
import type { Taakstatus } from '../../src/domain/zaak/taak.ts';

/** Words of the file that holds a whole case. */
export const dossierwoorden = {
  titel: 'Dossier van zaak',
  samenvatting: 'Wat bekend is',
  stappen: 'Aangewezen stappen',
  stappenUitleg: 'Het programma wijst aan. De officier besluit.',
  toelichting: 'Toelichting bij de melding',
  formulieren: 'Formulieren en besluiten',
  reacties: 'Reacties in de draad',
  vangrails: 'Vangrails waar iemand langs ging',
  maatregelen: 'Maatregelen en vastzitten',
  taken: 'Taken',
  bewijs: 'Wie is wanneer gevraagd',
  gebeurtenissen: 'Tijdlijn: alle gebeurtenissen',
  controle: 'Controle van dit bestand',
  nietVoorU: 'Dit deel is niet voor de rol van wie dit dossier maakte.',
  geen: 'Er is niets vastgelegd.',
  tijd: 'Tijd',
  wat: 'Wat',
  wie: 'Wie',
  reden: 'Reden',
  van: 'Van',
  tot: 'Tot',
  geenEinde: 'geen einde bekend',
  taak: 'Taak',
  stand: 'Stand',
  gevraagd: 'Gevraagd',
  klaar: 'Klaar',
  uiterlijk: 'Uiterlijk',
  nr: 'Nr.',
  soort: 'Soort',
  status: 'Stand',
  gemeld: 'Gemeld',
  einde: 'Afgerond',
  gekoppeld: 'Gekoppeld met',
  kenmerken: 'Kenmerken',
  opgemaakt: 'Opgemaakt',
  voor: 'Opgemaakt voor',
  locatie: 'Locatie',
  gelezen: 'Antwoorden gelezen',
  uitgevoerd: 'Dossier uitgevoerd',
  vertrouwelijk:
    'Vertrouwelijk. Dit dossier laat zien wat de rol van de maker mag lezen. Bewaar het niet langer dan nodig.',
  controleUitleg:
    'Elke gebeurtenis hangt aan die ervoor. De beheerder kan nagaan of er niets is veranderd: geef dit bestand aan npm run -s beheer -- dossier-controle.',
  controlegetal: 'Controlegetal van de inhoud',
  kop: 'Einde van de keten',
  sleutel: 'Sleutel van de handtekening',
} as const;

export const zaakstatus = { open: 'open', gesloten: 'gesloten', ingetrokken: 'ingetrokken' } as const;

export const taakstand: Readonly<Record<Taakstatus, string>> = {
  gevraagd: 'gevraagd',
  opgepakt: 'opgepakt',
  beantwoord: 'beantwoord',
  vervallen: 'niet meer nodig',
};

export const hechtenisnaam: Readonly<Record<Hechtenissoort, string>> = {
  ivs: 'inverzekeringstelling',
  voorgeleiding: 'voorgeleiding',
  bewaring: 'bewaring',
};

/** The way to it from the chat, where none of it may stand. */
export const dossierweg = {
  titel: 'Dossier van zaak {nummer}',
  uitleg:
    'Tik op het nummer. Op de pagina van de zaak kiest u **Bewaar dossier**. Ziet u geen link, open de zaak dan op het tabblad van Negenuur.',
  geenRecht: 'Een dossier bewaren kan alleen de KPC of de officier.',
} as const;
