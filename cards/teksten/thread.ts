import type { Threadsoort } from '../../src/domain/zaak/draadsoort.ts';
import { routedraad } from './routes.ts';

/** A line in the case's thread: that it happened, never what (werkproces §9). `{wie}` is a role, `{nr}` a case. */
export const threadteksten: Readonly<Record<Threadsoort, string>> = {
  'deel-a-beantwoord': '{wie} heeft deel A beantwoord.',
  'deel-a-compleet': '{wie} heeft deel A compleet gemaakt.',
  'deel-a-bijgewerkt': '{wie} heeft deel A bijgewerkt.',
  'deel-a-gewijzigd': '{wie} heeft deel A gewijzigd.',
  'deel-a-telefonisch': '{wie} noteerde een telefonisch antwoord op deel A.',
  'deel-a-bevestigd': '{wie} bevestigde het telefonische antwoord.',
  'inbreng-binnen': '{wie} heeft inbreng gegeven.',
  'inbreng-bijgewerkt': '{wie} heeft de inbreng bijgewerkt.',
  'vrijheid-besloten': 'Er is een besluit over de vrijheid.',
  'zaak-besloten': 'Er is een besluit over de zaak.',
  'deel-a-opnieuw': 'Deel A is opnieuw gevraagd.',
  'check-gevraagd': 'Er is een nieuwe acute check gevraagd.',
  'check-beantwoord': '{wie} heeft de acute check gedaan.',
  'rc-besloten': 'Er is een beslissing van de rechter-commissaris.',
  uitspraak: 'Er is een uitspraak.',
  'schending-gemeld': '{wie} heeft een overtreding gemeld.',
  'slachtoffer-bereikt': 'Het slachtoffer is geïnformeerd.',
  'slachtoffer-wil-geen-bericht': 'Het slachtoffer informeren is afgerond.',
  'plandatum-gezet': 'Er is een plandatum.',
  'plandatum-verzet': 'De plandatum is verzet.',
  'plandatum-afgehandeld': 'De plandatum is afgehandeld.',
  gesloten: 'De zaak is gesloten.',
  heropend: 'De zaak is heropend.',
  ingetrokken: 'De zaak is ingetrokken.',
  gekoppeld: 'De zaak is gekoppeld aan {nr}.',
  ontkoppeld: 'De koppeling met een andere zaak is ongedaan gemaakt.',
  'niet-bereikt': '{wie} is niet bereikt.',
  ...routedraad,
  'melding-bijgewerkt': 'De politie heeft de melding bijgewerkt.',
  'melding-verbeterd': '{wie} heeft de melding verbeterd.',
  'melding-vast': 'De melding is gewijzigd: verdachte zit vast.',
  'melding-niet-vast': 'De melding is gewijzigd: verdachte zit niet vast.',
};

/** When it isn't known or doesn't matter who. */
export const iemand = 'Een partner';
export const andereZaak = 'een andere zaak';
