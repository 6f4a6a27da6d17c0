import type { Alarmsoort } from '../../src/domain/zaak/alarmsoort.ts';

export const alarmteksten: Readonly<Record<Alarmsoort, { readonly wat: string; readonly doe: string }>> = {
  'acuut-gewijzigd-na-besluit': {
    wat: 'Deel A is gegeven of gewijzigd na het besluit.',
    doe: 'Bekijk of uw besluit of plan nog past.',
  },
  'antwoorden-verschillen': {
    wat: 'De antwoorden op deel A verschillen.',
    doe: 'Ja telt nu. Overleg en pas een antwoord aan.',
  },
  'zelf-bevestigd': {
    wat: 'Het telefonische antwoord is bevestigd door wie het noteerde.',
    doe: 'Veilig Thuis: laat een collega meekijken. Het antwoord telt.',
  },
  'termijn-gewijzigd': { wat: 'De termijn is gewijzigd.', doe: 'De nieuwe tijd staat hierboven.' },
  'besluit-na-termijn': {
    wat: 'Het besluit over de vrijheid viel na de termijn.',
    doe: 'De melding is gewijzigd. Kijk of de tijden kloppen.',
  },
  'rc-termijn-gewijzigd': {
    wat: 'De termijn voor de rechter-commissaris is gewijzigd.',
    doe: 'Deze termijn loopt nu niet.',
  },
  'zit-vast': {
    wat: 'Verdachte zit vast. Eerst stond er van niet.',
    doe: 'De termijn staat hierboven. Veilig Thuis: kijk nu naar deel A.',
  },
  'zit-niet-vast': {
    wat: 'Verdachte zit niet vast. Eerst stond er van wel.',
    doe: 'De termijn is gestopt. Klopt dat niet? Bel de politie.',
  },
  'zaak-heropend': { wat: 'De zaak is heropend.', doe: 'Kijk of u een taak hebt.' },
  'zaak-ingetrokken': { wat: 'De zaak is ingetrokken.', doe: 'U hoeft niets meer te doen.' },
  'kindermishandeling-primair': {
    wat: 'Dit is primaire kindermishandeling.',
    doe: 'Volg de Handreiking. De termijn loopt gewoon door.',
  },
  'andere-regio': {
    wat: 'Veilig Thuis zegt: niet onze regio.',
    doe: 'Zoek de juiste regio en bel die.',
  },
  'onbekende-regio': {
    wat: 'De melding noemt een onbekende Veilig Thuis.',
    doe: 'Zoek de juiste Veilig Thuis en bel die.',
  },
  'slachtoffer-niet-bereikt': {
    wat: 'Het slachtoffer is niet bereikt.',
    doe: 'Politie en Veilig Thuis: neem nu contact op.',
  },
  'vt-belt-eerst': {
    wat: 'Afgesproken: u belt het slachtoffer eerst.',
    doe: 'Vertel dat Slachtofferhulp ook belt, met een anoniem nummer.',
  },
  'toestemming-vt': {
    wat: 'Slachtofferhulp mag informatie met u delen.',
    doe: 'Bel Slachtofferhulp. Dit gaat alleen mondeling.',
  },
  'niet-bereikt': {
    wat: 'Een collega met dienst is niet bereikt.',
    doe: 'Bel zelf, of kijk wie er piket heeft.',
  },
  'kanaal-onbereikbaar': {
    wat: 'De zaak staat nog niet in het kanaal.',
    doe: 'Bel de tafel. Negenuur blijft het proberen.',
  },
  'zaak-verplaatst': {
    wat: 'De zaak is verplaatst naar een andere locatie.',
    doe: 'Hier hoeft u niets meer te doen.',
  },
  'zaak-overgenomen': {
    wat: 'Deze zaak komt van een andere locatie.',
    doe: 'De termijn loopt door. Bel zo nodig de KPC daar.',
  },
  'hg-vermoeden': {
    wat: 'Veilig Thuis denkt aan huiselijk geweld.',
    doe: 'Overleg. Maak er zo nodig een HG-zaak van.',
  },
  'rode-vlaggen': {
    wat: 'Rode vlag bij stalking: zeer hoog risico.',
    doe: 'Overleg nu met politie, officier en Veilig Thuis.',
  },
  'sash-hoog': {
    wat: 'De SASH is automatisch hoog.',
    doe: 'Kom nu in actie. Overleg wat het slachtoffer veilig houdt.',
  },
  schending: {
    wat: 'Er is een overtreding gemeld.',
    doe: 'Gevaar nu? Bel 112. Politie en Veilig Thuis: handel nu. Officier: open uw taak.',
  },
  'check-vraagt-aandacht': {
    wat: 'Veilig Thuis heeft de acute check gedaan.',
    doe: 'Bekijk de uitkomst voordat er iets verandert.',
  },
  'beoordeling-vraagt-aandacht': {
    wat: 'Veilig Thuis heeft de veiligheid beoordeeld.',
    doe: 'Bekijk nu de uitkomst. Is verdachte vrij? Weeg een maatregel of alsnog aanhouden.',
  },
  'nieuwe-aanhouding': {
    wat: 'Er is een nieuwe aanhouding. Deel A is opnieuw gevraagd.',
    doe: 'De termijn staat hierboven. Dit mag na verhoor zonder aanhouding, of bij nieuwe feiten. Onveiligheid kan zo’n feit zijn.',
  },
  'maatregel-geeindigd': {
    wat: 'Een maatregel is gestopt.',
    doe: 'Bekijk de zaak. Informeert u het slachtoffer? Bel dan nu.',
  },
  'verdachte-onder-12': {
    wat: 'Verdachte is jonger dan 12 jaar.',
    doe: 'Overleg over verwijzen. De termijn loopt door.',
  },
};

export const alarmkaart = {
  titel: 'Let op',
  sinds: 'Gemeld {op}.',
  gesloten: 'De zaak is nu gesloten.',
  weerOpen: 'Zij is daarna heropend. Kijk of u een taak hebt.',
  voorgeleiden: 'Voorgeleiden {voor}.',
} as const;
