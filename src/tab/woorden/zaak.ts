import type { Hechtenissoort, LopendeMaatregel } from '../../domain/zaak/bewaking/bewaking.ts';

export const zaakwoorden = {
  terug: 'Terug naar het bord',
  naarDraad: 'Open het gesprek in Teams',
  doen: 'Wat kunt u doen',
  dossier: 'Bewaar dossier',
  tijdlijn: 'Tijdlijn',
  schema: 'Stroomschema',
  maatregelen: 'Maatregelen',
  onderdelen: 'Onderdelen van de zaak',
  nietVoorU: 'Dit deel is niet voor uw rol.',
  geenMaatregelen: 'Er zijn nog geen maatregelen.',
  wieGevraagd: 'Wie is wanneer gevraagd',
  bezorging: 'Berichten',
  gekoppeld: 'Gekoppeld met',
  gesloten: 'Deze zaak is niet meer open.',
  laden: 'De zaak wordt gelezen.',
  nuLijn: 'nu',
  geenEinde: 'geen einde bekend',
  tot: 'tot',
  van: 'van',
  pad: 'De weg van deze zaak',
  stappen: 'Aangewezen stappen',
  schemaUitleg: 'Het programma wijst aan. De officier besluit.',
  schemaDicht: 'U ziet het schema zonder de weg van deze zaak: de uitkomst van deel A is niet voor uw rol.',
  hier: 'deze zaak',
  bron: 'Bron:',
  grondOnbekend: 'grond nog onbekend',
} as const;

export const hechtenisnamen: Readonly<Record<Hechtenissoort, string>> = {
  ivs: 'Inverzekeringstelling',
  voorgeleiding: 'Voorgeleiding',
  bewaring: 'Bewaring',
};

export const maatregelstatus: Readonly<Record<LopendeMaatregel['status'], string>> = {
  'van-kracht': 'van kracht',
  geeindigd: 'geëindigd',
  overgedragen: 'overgedragen',
};

export function bezorgregel(bezorgd: number, onderweg: number, gestopt: number): string {
  const delen = [
    `${bezorgd} bezorgd`,
    ...(onderweg === 0 ? [] : [`${onderweg} onderweg`]),
    ...(gestopt === 0 ? [] : [`${gestopt} niet bezorgd: een ander is gewaarschuwd`]),
  ];
  return `${delen.join(', ')}.`;
}
