import type { GedeeldView, NieuweZaakView } from '../../src/domain/afgeleid/views.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast } from './basis.ts';

const nieuw: NieuweZaakView = { soort: 'nieuwe-zaak', locatie: { id: 'oefenstad', naam: 'Oefenstad' } };

export const nieuweZaakVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'op één locatie', view: nieuw },
  { naam: 'op meer locaties', view: { ...nieuw, locatie: null } },
];

const gedeeld: GedeeldView = {
  soort: 'gedeeld',
  zaakId: kopVast.zaakId,
  nummer: kopVast.nummer,
  oefening: kopVast.oefening,
  kop: kopVast,
};

export const gedeeldVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'in het kanaal van de locatie', view: gedeeld },
  {
    naam: 'niet vast',
    view: { ...gedeeld, zaakId: kopNietVast.zaakId, nummer: kopNietVast.nummer, kop: kopNietVast },
  },
  { naam: 'ergens anders', view: { ...gedeeld, kop: null } },
];
