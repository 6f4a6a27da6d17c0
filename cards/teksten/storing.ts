import type { Storing } from '../../src/domain/locatie/storing/storing.ts';

export const storingkaart = {
  titel: 'Negenuur meldt een storing',
  sinds: 'Gezien {op}.',
  voorbij: 'Dit is voorbij sinds {op}.',
  was: 'Gezien {op}: {wat} {doe}',
} as const;

/** What is wrong, and what a person does about it. */
export const storingteksten: Readonly<Record<Storing, { readonly wat: string; readonly doe: string }>> = {
  'wekkers-ontbraken': {
    wat: 'Er misten herinneringen.',
    doe: 'Ze staan er weer. Kijk bij open zaken of iemand wacht.',
  },
  'loopt-achter': {
    wat: 'Herinneringen komen te laat.',
    doe: 'Let zelf op de termijnen en waarschuw beheer.',
  },
  'werk-bleef-liggen': {
    wat: 'Een bericht bleef liggen.',
    doe: 'Negenuur probeert het opnieuw. Bel wie u nodig hebt.',
  },
  'aanmelding-mislukt': {
    wat: 'Negenuur kan niet aanmelden bij Teams.',
    doe: 'Bel wie u nodig hebt. Beheer: kijk naar het wachtwoord van de bot.',
  },
  'kanaal-weg': {
    wat: 'Het kanaal van deze locatie is weg.',
    doe: 'Typ in een ander kanaal: @Negenuur koppel en de naam van de locatie. Dat doet wie hier kanalen koppelt, meestal KPC of beheer.',
  },
  'app-verwijderd': {
    wat: 'Negenuur is uit het team verwijderd.',
    doe: 'Voeg de app weer toe aan het team. Typ daarna in het kanaal: @Negenuur koppel en de naam van de locatie.',
  },
  'keten-klopt-niet': {
    wat: 'De controle van de opslag vond een fout.',
    doe: 'Beheer: kijk nu met de opdracht audit. KPC: werk door en noteer besluiten ook elders.',
  },
  'werk-verloren': {
    wat: 'Een kaart weet meer dan de opslag: er is werk weg.',
    doe: 'Kijk in open zaken of het laatste antwoord er staat. Vul het anders opnieuw in.',
  },
  'noodlijst-oud': {
    wat: 'De noodlijst van dit uur is er niet.',
    doe: 'Kijk op het blad hoe laat het is gemaakt. Print anders het bord. Beheer: kijk naar de map en de mail van de noodlijst.',
  },
};
