import type { Balk, Partnerstatus, VolgendeStap } from '../../src/domain/afgeleid/views.ts';
import type { Acuut } from '../../src/domain/werkproces/feiten.ts';

/** Container styles of the host for the bar. Each says in words what its colour says too. */
export type Balkstijl = 'accent' | 'attention' | 'warning' | 'emphasis';

type Balktekst = {
  readonly stijl: Balkstijl;
  /** First sentence, in bold: what is the matter. `{op}` becomes the time. */
  readonly wat: string;
  /** Second sentence: who does what now. */
  readonly nu: string;
};

export const balkteksten: Readonly<Record<Balk['soort'], Balktekst>> = {
  'deel-a-gevraagd': { stijl: 'accent', wat: 'Deel A is gevraagd.', nu: 'Veilig Thuis: open uw taak.' },
  'deel-a-opgepakt': { stijl: 'accent', wat: 'Veilig Thuis werkt aan deel A.', nu: 'Het antwoord volgt.' },
  'deel-a-voorlopig': {
    stijl: 'accent',
    wat: 'Deel A is nog niet compleet.',
    nu: 'Veilig Thuis vult het antwoord aan.',
  },
  'deel-a-binnen': { stijl: 'accent', wat: 'Deel A is er.', nu: 'Open uw scherm voor de uitkomst.' },
  'antwoorden-verschillen': {
    stijl: 'attention',
    wat: 'De antwoorden op deel A verschillen.',
    nu: 'Veilig Thuis: overleg en pas een antwoord aan.',
  },
  'antwoord-gewijzigd-na-besluit': {
    stijl: 'attention',
    wat: 'Deel A is gegeven of gewijzigd na het besluit.',
    nu: 'Officier: bekijk de zaak opnieuw.',
  },
  'termijn-verstreken': {
    stijl: 'attention',
    wat: 'De termijn is verstreken.',
    nu: 'Officier: leg uw besluit nu vast.',
  },
  'vrijheid-besloten': {
    stijl: 'accent',
    wat: 'Er is een besluit over de vrijheid ({op}).',
    nu: 'Open uw scherm voor het besluit.',
  },
  'slachtoffer-nog-niet-bereikt': {
    stijl: 'warning',
    wat: 'Het slachtoffer is nog niet bereikt.',
    nu: 'Informeert u het slachtoffer? Open dan uw taak.',
  },
  'zaak-besloten': {
    stijl: 'accent',
    wat: 'Er is een besluit over de zaak ({op}).',
    nu: 'Open uw scherm voor het besluit.',
  },
  plandatum: { stijl: 'accent', wat: 'De plandatum is {op}.', nu: 'Zorg dat uw punten dan klaar zijn.' },
  'plandatum-voorbij': {
    stijl: 'attention',
    wat: 'De plandatum is voorbij ({op}).',
    nu: 'Officier: handel de plandatum af.',
  },
  vervolg: {
    stijl: 'accent',
    wat: 'De zaak krijgt een vervolg buiten de tafel (vóór {op}).',
    nu: 'Hebt u een taak? Open dan uw scherm.',
  },
  'zonder-label': {
    stijl: 'warning',
    wat: 'Deze zaak heeft geen HG-label.',
    nu: 'Vermoeden? Vraag Veilig Thuis, of maak er een HG-zaak van.',
  },
  verplaatst: {
    stijl: 'emphasis',
    wat: 'De zaak is verplaatst ({op}).',
    nu: 'De andere locatie gaat ermee verder.',
  },
  gesloten: { stijl: 'emphasis', wat: 'De zaak is gesloten ({op}).', nu: 'U hoeft niets meer te doen.' },
  ingetrokken: {
    stijl: 'emphasis',
    wat: 'De zaak is ingetrokken ({op}).',
    nu: 'U hoeft niets meer te doen.',
  },
};

/** Bar of a location that lets the channel see the outcome of part A (werkproces §9). */
export const deelABinnen: Readonly<Record<Acuut, Balktekst>> = {
  ja: { stijl: 'attention', wat: 'Deel A is er: acuut onveilig.', nu: 'Open uw scherm voor meer.' },
  nee: { stijl: 'accent', wat: 'Deel A is er: niet acuut onveilig.', nu: 'Open uw scherm voor meer.' },
  'nee-voorlopig': {
    stijl: 'accent',
    wat: 'Deel A: voorlopig niet acuut onveilig.',
    nu: 'Veilig Thuis vult het antwoord aan.',
  },
  onbekend: { stijl: 'accent', wat: 'Deel A: nog niet te zeggen.', nu: 'Het antwoord volgt.' },
};

/** Beside the legal clock; it is no deadline. */
export const streeftijd = 'Streeftijd ZSM: {op}';

export const volgendePrefix = 'Volgende stap:';

export const volgendeStap: Readonly<Record<VolgendeStap, string>> = {
  'antwoord-vt': 'antwoord van Veilig Thuis op deel A.',
  'inbreng-partners': 'inbreng van de partners.',
  'besluit-vrijheid': 'besluit van de officier over de vrijheid.',
  'slachtoffer-informeren': 'het slachtoffer informeren.',
  kennisname: 'partners bevestigen dat zij het besluit weten.',
  'besluit-zaak': 'besluit van de officier over de zaak.',
  stappen: 'taken van de partners afmaken.',
  plandatum: 'de plandatum voorbereiden en afhandelen.',
  'vt-melding': 'politie doet vandaag de VT-melding.',
  vervolg: 'het vervolg buiten de tafel afronden.',
  'besluit-na-route': 'besluit van de officier na de terugkoppeling.',
  zijvragen: 'antwoord op de vragen aan Veilig Thuis.',
  overdracht: 'Veilig Thuis draagt over aan het lokale team.',
  'acute-check': 'nieuwe acute check door Veilig Thuis.',
  bewaken: 'het vervolg bewaken.',
  sluiten: 'de zaak sluiten.',
  niets: 'er staat niets open.',
};

/** Sign and word of a partner's line; the word alone is enough to understand it. */
export const partnerstatus: Readonly<
  Record<Partnerstatus, { readonly teken: string; readonly woord: string }>
> = {
  gevraagd: { teken: '○', woord: 'gevraagd' },
  opgepakt: { teken: '◐', woord: 'opgepakt' },
  beantwoord: { teken: '✓', woord: 'beantwoord' },
  onbeantwoord: { teken: '–', woord: 'niet beantwoord' },
  nvt: { teken: '–', woord: 'niet nodig' },
};
