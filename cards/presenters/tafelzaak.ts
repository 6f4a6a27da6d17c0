import type { TafelzaakView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { tafelkaart } from '../teksten/tafel.ts';
import { feitzin } from './feitregel.ts';
import { tafelregels } from './tafel.ts';

const vastlegverb = { notitie: 'zaak.notitie', actie: 'overleg.actie' } as const;

/** One case of the walk along the table, with the way to the next and back. */
export function tafelzaak({
  locatieId: l,
  plek,
  aantal,
  zaak,
  feiten,
  mag,
  ...weg
}: TafelzaakView): Sjabloondata {
  const { kop } = zaak;
  const titel = tafelkaart.plek.replace('{plek}', String(plek)).replace('{aantal}', String(aantal));
  const { stap, nieuws, wacht } = tafelregels(zaak);
  return {
    ...kopdata(kop, titel),
    regels: [stap, nieuws, wacht].filter((tekst) => tekst !== '').map((tekst) => ({ tekst })),
    feiten: feiten.map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    rijen: [
      {
        knoppen: [
          ...(weg.vorige === null ? [] : [knop(tafelkaart.vorige, 'tafel.zaak', { l, z: weg.vorige })]),
          ...(weg.volgende === null
            ? []
            : [knop(tafelkaart.volgende, 'tafel.zaak', { l, z: weg.volgende }, { stijl: 'positive' })]),
        ],
      },
      { knoppen: mag.map((wat) => knop(tafelkaart[wat], vastlegverb[wat], { z: kop.zaakId })) },
    ].filter((rij) => rij.knoppen.length > 0),
    knoppen: [knop(knoppen.bekijkZaak, 'zaak', { z: kop.zaakId }), knop(tafelkaart.lijst, 'tafel', { l })],
  };
}
