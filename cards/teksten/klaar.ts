import type { KlaarView } from '../../src/domain/afgeleid/views.ts';
import { routeklaar } from './routes.ts';

/** After an action: what happened, and what happens now. */
export const klaarteksten: Readonly<Record<KlaarView['wat'], { readonly wat: string; readonly nu: string }>> =
  {
    opgepakt: { wat: 'U hebt de taak opgepakt.', nu: 'De tafel ziet dat u bezig bent.' },
    notitie: { wat: 'De notitie is opgeslagen.', nu: 'Die staat bij de zaak.' },
    toelichting: { wat: 'Uw toelichting is opgeslagen.', nu: 'Die staat bij de zaak.' },
    'deel-a': { wat: 'Uw antwoord is opgeslagen.', nu: 'De tafel ziet het direct.' },
    telefonisch: {
      wat: 'Het antwoord van Veilig Thuis is genoteerd.',
      nu: 'De tafel ziet het. Veilig Thuis bevestigt het later.',
    },
    'telefonisch-later': {
      wat: 'Genoteerd: Veilig Thuis weet het nog niet.',
      nu: 'De vraag blijft open.',
    },
    'telefonisch-geen-gehoor': {
      wat: 'Genoteerd: geen gehoor.',
      nu: 'De volgende krijgt nu bericht. Mail Veilig Thuis, en leg dat vast.',
    },
    regio: { wat: 'De andere Veilig Thuis is gevraagd.', nu: 'Het piket daar krijgt nu bericht.' },
    inbreng: { wat: 'Uw inbreng is opgeslagen.', nu: 'De tafel ziet dat u hebt geantwoord.' },
    'nog-open': { wat: 'Uw antwoord is opgeslagen.', nu: 'De taak blijft open tot alles is gedaan.' },
    vrijheid: {
      wat: 'Uw besluit over de vrijheid staat vast.',
      nu: 'De partners krijgen nu bericht.',
    },
    zaakbesluit: { wat: 'Uw besluit over de zaak staat vast.', nu: 'De partners krijgen nu bericht.' },
    kennisname: { wat: 'Dank u. U weet van het besluit.', nu: 'De officier ziet dat u het weet.' },
    ambtshalve: { wat: 'Het slachtoffer weet van de vervolging.', nu: 'Slachtofferhulp kan nu bellen.' },
    overdracht: { wat: 'Uw overdracht is vastgelegd.', nu: 'De tafel ziet dat dit is gedaan.' },
    'vt-geinformeerd': { wat: 'Veilig Thuis weet van het besluit.', nu: 'De tafel ziet dat.' },
    zaakseigenaar: {
      wat: 'U bent nu zaakseigenaar.',
      nu: 'U krijgt de vragen aan de officier in deze zaak ook.',
    },
    informant: { wat: 'Uw keuze is opgeslagen.', nu: 'Wie informeert, krijgt nu een taak.' },
    'slachtoffer-bereikt': {
      wat: 'U hebt het slachtoffer geïnformeerd.',
      nu: 'De tafel ziet dat dit is gebeurd.',
    },
    'slachtoffer-niet-bereikt': {
      wat: 'Uw poging is opgeslagen.',
      nu: 'U krijgt een herinnering voor de volgende poging.',
    },
    'slachtoffer-wil-geen-bericht': {
      wat: 'Het slachtoffer wil geen bericht.',
      nu: 'De taak is klaar. De tafel ziet dat.',
    },
    'slachtoffer-overgedragen': {
      wat: 'U hebt de taak overgedragen.',
      nu: 'De ander krijgt nu de taak.',
    },
    'plandatum-verzet': { wat: 'De plandatum is verzet.', nu: 'De herinneringen zijn aangepast.' },
    'plandatum-afgehandeld': {
      wat: 'De plandatum is afgehandeld.',
      nu: 'De partners krijgen nu bericht.',
    },
    'plandatum-item': { wat: 'Uw punt is klaar.', nu: 'De officier ziet dat op de plandatum.' },
    gesloten: { wat: 'De zaak is gesloten.', nu: 'Er komen geen herinneringen meer.' },
    heropend: { wat: 'De zaak is heropend.', nu: 'Wie een taak heeft, krijgt bericht.' },
    ingetrokken: { wat: 'De zaak is ingetrokken.', nu: 'Alle vragen vervallen.' },
    ...routeklaar,
    maatregel: { wat: 'De maatregel is opgeslagen.', nu: 'Negenuur bewaakt het einde.' },
    'maatregel-vervolg': { wat: 'Uw keuze is opgeslagen.', nu: 'De tafel ziet wat er geldt.' },
    hechtenis: { wat: 'De verlenging is opgeslagen.', nu: 'De herinneringen zijn aangepast.' },
    voorgeleiding: {
      wat: 'De voorgeleiding is bijgewerkt.',
      nu: 'Bij een beslissing krijgen partners bericht.',
    },
    uitspraak: { wat: 'De uitspraak is opgeslagen.', nu: 'De partners krijgen nu bericht.' },
    check: { wat: 'Uw antwoord is opgeslagen.', nu: 'De officier ziet het direct.' },
    'check-gevraagd': { wat: 'De acute check is gevraagd.', nu: 'Veilig Thuis krijgt nu bericht.' },
    verbod: { wat: 'Het verbod is geregistreerd.', nu: 'De officier ziet dat.' },
    schending: {
      wat: 'De overtreding is gemeld.',
      nu: 'Officier, Veilig Thuis en politie krijgen nu bericht. Gevaar? Bel 112.',
    },
    'schending-opgevolgd': { wat: 'Uw besluit is opgeslagen.', nu: 'De tafel ziet dat u het opvolgt.' },
    'ter-plaatse': { wat: 'U bent ter plaatse.', nu: 'De tafel ziet dat.' },
    aangemeld: { wat: 'De zaak is aangemeld.', nu: 'De partners krijgen nu bericht.' },
    verbeterd: { wat: 'De melding is verbeterd.', nu: 'De termijn en de taken zijn meegegaan.' },
    'stond-al': { wat: 'Deze zaak stond er al.', nu: 'Er is niets gewijzigd.' },
    gekoppeld: { wat: 'De zaken zijn gekoppeld.', nu: 'Beide zaken tonen de koppeling.' },
    ontkoppeld: {
      wat: 'De koppeling is ongedaan gemaakt.',
      nu: 'Beide zaken tonen elkaars nummer niet meer.',
    },
  };

export const klaarkaart = {
  om: 'Opgeslagen {op}.',
  volgende: 'Er wacht nog een taak op u: {taak}.',
} as const;
