import type { Tijdlijnregel } from '../../src/domain/afgeleid/views/tijdlijn.ts';
import type { Tijdlijnsoort } from '../../src/domain/zaak/historiesoort.ts';
import { acuutFeit } from './feiten.ts';
import { rolnaam } from './rollen.ts';
import { routetijdlijn } from './routes.ts';
import { taaknamen } from './taken.ts';

/** A line of the time line. `{wie}` is a role, `{taak}` a task; both may be missing. */
export const tijdlijnteksten: Readonly<Record<Tijdlijnsoort, string>> = {
  gemeld: 'Zaak gemeld, {wie}',
  bijgewerkt: 'Melding bijgewerkt, {wie}',
  'termijn-bepaald': 'Termijn bepaald',
  'termijn-gewijzigd': 'Termijn gewijzigd',
  'taak-verzet': 'Termijn gewijzigd: {taak}, {wie}',
  'taak-houders': 'Gewijzigd wie mag antwoorden: {taak}, {wie}',
  gevraagd: 'Gevraagd: {taak}, {wie}',
  vervallen: 'Niet meer nodig: {taak}, {wie}',
  opgepakt: 'Opgepakt: {taak}, {wie}',
  'acuut-antwoord': 'Antwoord op deel A, {wie}',
  'deel-a-telefonisch': 'Telefonisch antwoord op deel A, genoteerd door {wie}',
  'telefonisch-geen-gehoor': 'Gebeld, geen gehoor, {wie}',
  'deel-a-aangevuld': 'Deel A aangevuld, {wie}',
  inbreng: 'Inbreng, {wie}',
  'vrijheid-besloten': 'Besluit over de vrijheid',
  'zaak-besloten': 'Besluit over de zaak',
  'kennis-genomen': 'Besluit bekend, {wie}',
  'informant-gekozen': 'Gekozen wie het slachtoffer informeert, {wie}',
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
  alarm: 'Waarschuwing gestuurd',
  'niet-bereikt': 'Niet bereikt: {taak}, {wie}',
  vervroegd: 'Niemand bereikt, volgende stap: {taak}',
  reactie: 'Reactie, {wie}',
  toelichting: 'Toelichting bij de keuze, {wie}',
  gekoppeld: 'Zaak gekoppeld',
  ontkoppeld: 'Koppeling ongedaan gemaakt',
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

/** What happened, in one line, on a card, in a file and on the page: `Gevraagd: deel A, Veilig Thuis`. */
export function tijdlijnzin({ wat, rol, organisatie, taak, acuut, laat, aantal }: Tijdlijnregel): string {
  const tekst = tijdlijnteksten[wat]
    .replace(/: \{taak\}/, taak === null ? '' : `: ${taaknamen[taak]}`)
    .replace(/(, |: | aan |, genoteerd door )\{wie\}/, (_, ervoor: string) =>
      rol === null ? '' : `${ervoor}${rolnaam(rol, organisatie)}`,
    );
  return [
    tekst,
    ...(aantal === 1 ? [] : [tijdlijnkaart.vaker.replace('{aantal}', String(aantal))]),
    ...(acuut === null ? [] : [acuutFeit[acuut]]),
    ...(laat ? [tijdlijnkaart.laat] : []),
  ].join(' · ');
}
