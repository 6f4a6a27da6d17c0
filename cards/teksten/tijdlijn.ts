import type { Tijdlijnsoort } from '../../src/domain/afgeleid/views.ts';
import { routetijdlijn } from './routes.ts';

/** A line of the time line. `{wie}` is a role, `{taak}` a task; both may be missing. */
export const tijdlijnteksten: Readonly<Record<Tijdlijnsoort, string>> = {
  gemeld: 'Zaak gemeld',
  bijgewerkt: 'Melding bijgewerkt',
  'termijn-bepaald': 'Termijn bepaald',
  gevraagd: 'Gevraagd: {taak}, {wie}',
  vervallen: 'Niet meer nodig: {taak}, {wie}',
  opgepakt: 'Opgepakt: {taak}, {wie}',
  'acuut-antwoord': 'Antwoord op deel A, {wie}',
  'deel-a-aangevuld': 'Deel A aangevuld, {wie}',
  inbreng: 'Inbreng, {wie}',
  'vrijheid-besloten': 'Besluit over de vrijheid',
  'zaak-besloten': 'Besluit over de zaak',
  'kennis-genomen': 'Besluit bekend, {wie}',
  'informant-gekozen': 'Gekozen wie informeert: {wie}',
  'ambtshalve-verteld': 'Ambtshalve vervolging besproken, {wie}',
  'overgedragen-lokaal': 'Overgedragen aan het lokale team, {wie}',
  'vt-geinformeerd': 'Veilig Thuis geïnformeerd, {wie}',
  zaakseigenaar: 'Nieuwe zaakseigenaar, {wie}',
  'slachtoffer-bereikt': 'Slachtoffer bereikt, {wie}',
  'slachtoffer-niet-bereikt': 'Slachtoffer niet bereikt, {wie}',
  'slachtoffer-wil-geen-bericht': 'Slachtoffer wil geen bericht, {wie}',
  'slachtoffer-overgedragen': 'Slachtoffer overgedragen aan {wie}',
  'plandatum-gezet': 'Plandatum gekozen',
  'plandatum-verzet': 'Plandatum verzet',
  'plandatum-afgehandeld': 'Plandatum afgehandeld',
  'plandatum-item-klaar': 'Punt voor de plandatum klaar, {wie}',
  ...routetijdlijn,
  'maatregel-opgelegd': 'Maatregel vastgelegd',
  'maatregel-aangevuld': 'Maatregel aangevuld, {wie}',
  'maatregel-verlengd': 'Maatregel verlengd',
  'maatregel-loopt-af': 'Maatregel loopt af op de einddatum',
  'maatregel-geeindigd': 'Maatregel gestopt',
  'maatregel-overgedragen': 'Maatregel overgedragen',
  'hechtenis-verlengd': 'Vastzitten verlengd',
  'voorgeleiding-voorbereid': 'Voorgeleiding voorbereid',
  'rc-besloten': 'Beslissing rechter-commissaris',
  uitspraak: 'Uitspraak',
  'check-gevraagd': 'Nieuwe acute check gevraagd',
  'check-beantwoord': 'Antwoord op acute check, {wie}',
  'deel-a-opnieuw': 'Nieuwe aanhouding: deel A opnieuw',
  'verbod-geregistreerd': 'Verbod geregistreerd, {wie}',
  'schending-gemeld': 'Overtreding gemeld, {wie}',
  'schending-opgevolgd': 'Overtreding opgevolgd, {wie}',
  'vt-ter-plaatse': 'Ter plaatse, {wie}',
  herinnerd: 'Herinnering: {taak}, {wie}',
  alarm: 'Iedereen is gewaarschuwd',
  'niet-bereikt': 'Niet bereikt: {taak}, {wie}',
  vervroegd: 'Niemand bereikt, volgende stap: {taak}',
  reactie: 'Reactie, {wie}',
  gekoppeld: 'Zaak gekoppeld',
  gesloten: 'Zaak gesloten',
  heropend: 'Zaak heropend',
  ingetrokken: 'Zaak ingetrokken',
};

export const tijdlijnkaart = {
  titel: 'Tijdlijn',
  laat: 'te laat verstuurd',
  vaker: '{aantal} keer',
} as const;

export function eerdereRegels(aantal: number): string {
  return aantal === 1 ? 'Eén eerdere regel staat hier niet.' : `${aantal} eerdere regels staan hier niet.`;
}
