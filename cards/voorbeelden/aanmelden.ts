import { aanmeldscherm } from '../../src/domain/afgeleid/schermen/aanmeldscherm.ts';
import type { Antwoorden, Formulier } from '../../src/domain/werkproces/formulier.ts';
import type { Aanmeldsoort } from '../../src/domain/werkproces/formulieren/zaak-aanmelden.ts';
import { zaakAanmelden, zaakVerbeteren } from '../../src/domain/werkproces/formulieren/zaak-aanmelden.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast } from './basis.ts';

const locaties = [
  { waarde: 'oefenstad', label: 'Oefenstad' },
  { waarde: 'duinstad', label: 'Duinstad' },
];

/** What both forms ask, filled in: an ex-partner, one adult and one child. */
export const AANGEMELD = {
  feit: 'mishandeling',
  leeftijd: '18-plus',
  volwassen: '1',
  minderjarig: '1',
  kinderen: 'getuige',
  relatie: 'ex-partner',
  stalking: 'nee',
  vtMelding: 'gedaan',
};

/** As somebody with one location opens it. */
const formulierBij = (soort: Aanmeldsoort): Formulier =>
  zaakAanmelden({ soort, locaties: [], dubbel: false });

/** The same for a case that was brought in so. */
const verbeterBij = (soort: Aanmeldsoort): Formulier => zaakVerbeteren({ soort, dubbel: false });

/** The forms, for the list of their pictures. */
export const aanmeldformulieren = [
  formulierBij('vast'),
  formulierBij('niet-vast'),
  verbeterBij('vast'),
  verbeterBij('niet-vast'),
];

function leeg(soort: Aanmeldsoort): Voorbeeld {
  const formulier = formulierBij(soort);
  return {
    naam: formulier.id,
    view: aanmeldscherm(formulier, { l: 'oefenstad' }, { s: soort, n: 'voorbeeld' }),
  };
}

type Verbetering = { readonly verouderd?: boolean; readonly wisselt?: boolean };

/** As it stands there: filled in; when somebody else put something right meanwhile; and held after all, or not. */
function teVerbeteren(
  soort: Aanmeldsoort,
  moment: Antwoorden,
  { verouderd = false, wisselt = false }: Verbetering = {},
): Voorbeeld {
  const formulier = zaakVerbeteren({ soort, dubbel: false, wisselt });
  return {
    naam: verouderd ? 'intussen gewijzigd' : wisselt ? formulier.titel : formulier.id,
    view: {
      soort: 'formulier',
      kop: soort === 'vast' ? kopVast : kopNietVast,
      taak: null,
      formulier,
      waarden: {
        ...moment,
        ...AANGEMELD,
        stalking: 'ja',
      },
      fouten: [],
      verouderd,
      vooraf: [],
      vangrails: [],
      verb: 'zaak.verbeteren',
      data: { v: 14, s: soort },
      oppakken: false,
      ook: [soort === 'vast' ? 'zit-niet-vast' : 'zit-vast'],
    },
  };
}
const AANHOUDING = {
  aanhoudingDag: '2041-10-21',
  aanhoudingTijd: '09:40',
  voorlopigeHechtenis: 'toegelaten',
};

/** What came back: a time that was there twice, at one of two locations, and what the check of messages says. */
const terug: Voorbeeld = {
  naam: 'terug na fouten, op meer locaties',
  view: aanmeldscherm(
    zaakAanmelden({ soort: 'vast', locaties, dubbel: true }),
    {},
    { s: 'vast', n: 'voorbeeld' },
    {
      waarden: {
        locatie: 'duinstad',
        aanhoudingDag: '2041-10-27',
        aanhoudingTijd: '02:30',
        ophoudenTijd: '23:30',
        feit: 'bel 06-12345678',
        volwassen: '0',
        minderjarig: '0',
        kinderen: 'slachtoffer-en-getuige',
        relatie: 'ouder-kind',
      },
      fouten: [
        { veld: 'aanhoudingKeer', fout: 'tijd-dubbel' },
        { veld: 'ophoudenTijd', fout: 'gekeurd', melding: 'Het ophouden begint in de toekomst.' },
        { veld: 'feit', fout: 'persoonsgegeven' },
        { veld: 'volwassen', fout: 'aantal-slachtoffers' },
      ],
      mislukt: 'onzeker',
    },
  ),
};

/** The forms with which a case is brought in by hand. */
export const aanmeldVoorbeelden = {
  'zaak-aanmelden-vast': [leeg('vast'), terug],
  'zaak-aanmelden-niet-vast': [leeg('niet-vast')],
  'zaak-verbeteren-vast': [
    teVerbeteren('vast', AANHOUDING),
    teVerbeteren('vast', AANHOUDING, { verouderd: true }),
    teVerbeteren('vast', {}, { wisselt: true }),
  ],
  'zaak-verbeteren-niet-vast': [
    teVerbeteren('niet-vast', { gehoordDag: '2041-10-21', gehoordTijd: '09:40' }),
    teVerbeteren('niet-vast', {}, { wisselt: true }),
  ],
} as const satisfies Readonly<Record<string, readonly Voorbeeld[]>>;
