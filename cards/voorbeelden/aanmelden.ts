import { aanmeldscherm } from '../../src/domain/afgeleid/schermen/aanmeldscherm.ts';
import type { Formulier } from '../../src/domain/werkproces/formulier.ts';
import type { Aanmeldsoort } from '../../src/domain/werkproces/formulieren/zaak-aanmelden.ts';
import { zaakAanmelden } from '../../src/domain/werkproces/formulieren/zaak-aanmelden.ts';
import type { Voorbeeld } from './basis.ts';

const locaties = [
  { waarde: 'oefenstad', label: 'Oefenstad' },
  { waarde: 'duinstad', label: 'Duinstad' },
];

/** As somebody with one location opens it. */
const formulierBij = (soort: Aanmeldsoort): Formulier =>
  zaakAanmelden({ soort, locaties: [], dubbel: false });

/** The forms, for the list of their pictures. */
export const aanmeldformulieren = [formulierBij('vast'), formulierBij('niet-vast')];

function leeg(soort: Aanmeldsoort): Voorbeeld {
  const formulier = formulierBij(soort);
  return {
    naam: formulier.id,
    view: aanmeldscherm(formulier, { l: 'oefenstad' }, { s: soort, n: 'voorbeeld' }),
  };
}

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
} as const satisfies Readonly<Record<string, readonly Voorbeeld[]>>;
