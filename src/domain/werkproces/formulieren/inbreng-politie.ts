import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes, tafel, tekstveld } from './velden.ts';

const metZonderKpc: readonly Rol[] = [...tafel, 'kpc'];
const omEnPolitie: readonly Rol[] = ['politie', 'ovj'];

const aantallen = keuzes(
  ['nee', 'Nee'],
  ['1-2', '1 of 2 keer'],
  ['3-of-meer', '3 keer of meer'],
  ['onbekend', 'Onbekend'],
);
const vtMelding = keuzes(['gedaan', 'Gedaan'], ['vandaag', 'Volgt vandaag'], ['niet-nodig', 'Niet nodig']);
const beoordeling = keuzes(
  ['bescherming-nodig', 'Ja, bescherming nodig'],
  ['geen-extra', 'Ja, niets extra nodig'],
  ['loopt', 'Loopt nog'],
  ['nee', 'Nog niet'],
);
const huisverbod = keuzes(
  ['opgelegd', 'Opgelegd'],
  ['in-overweging', 'In overweging'],
  ['niet-mogelijk', 'Niet mogelijk'],
  ['niet-nodig', 'Niet nodig'],
);
const onderzoek = keuzes(
  ['nee', 'Nee'],
  ['plan-volgt', 'Ja, onderzoeksplan volgt'],
  ['plan-klaar', 'Ja, onderzoeksplan is klaar'],
  ['onbekend', 'Onbekend'],
);
const sash = keuzes(
  ['laag', 'Laag'],
  ['gemiddeld', 'Gemiddeld'],
  ['hoog', 'Hoog'],
  ['niet-afgenomen', 'Nog niet afgenomen'],
);

/** What police brings: earlier registrations, protection need, huisverbod, evidence (werkproces §1). */
export const inbrengPolitie: Formulier = {
  id: 'inbreng-politie',
  titel: 'Inbreng politie',
  uitleg: 'Alleen dát iets bekend is. Geen inhoud, geen namen.',
  knop: 'Verstuur',
  schrijft: ['politie'],
  velden: [
    keuze('eerder', 'Eerdere meldingen op adres of personen?', aantallen, tafel, { verplicht: true }),
    keuze('vtMelding', 'VT-melding', vtMelding, metZonderKpc, { verplicht: true, bewaakt: true }),
    keuze('wapens', 'Wapens bekend?', jaNeeOnbekend, tafel, { compact: true }),
    keuze('kindcheck', 'Kinderen in het gezin? (kindcheck)', jaNeeOnbekend, tafel, {
      compact: true,
      bewaakt: true,
    }),
    keuze('beoordeling', 'Individuele Beoordeling gedaan?', beoordeling, [...omEnPolitie, 'shn'], {
      compact: true,
    }),
    keuze('huisverbod', 'Huisverbod (RiHG)', huisverbod, tafel, { compact: true }),
    keuze('onderzoek', 'Kan er nog bewijs bij komen?', onderzoek, omEnPolitie, { compact: true }),
    keuze('sash', 'SASH (stalking)', sash, tafel, { compact: true, bewaakt: true }),
    keuze('stopgesprek', 'Stopgesprek gevoerd?', jaNeeOnbekend, tafel, { compact: true }),
    keuze('klacht', 'Is er een klacht?', jaNeeOnbekend, omEnPolitie, { compact: true }),
    tekstveld('toelichting', 'Wat moet de tafel nog weten?', tafel),
  ],
};

/** Only asked at stalking (werkproces §2, §4). */
export const politieBijStalking: readonly string[] = ['sash', 'stopgesprek', 'klacht'];
/** Not asked about a minor: a huisverbod is for adults (werkproces §3, G9). */
export const politieBijMeerderjarig: readonly string[] = ['huisverbod'];
