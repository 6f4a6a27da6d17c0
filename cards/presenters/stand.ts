import type { Taakverwijzing, VraagView, Zaakkop } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Element } from '../kaart.ts';
import { knop } from '../knop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vraagstand } from '../teksten/vraag.ts';
import { momentZin } from '../tijd.ts';

type Stand = VraagView['stand'];

/** Is there still something to do? */
export function staatOpen(stand: Stand): boolean {
  return stand === 'open' || stand === 'opgepakt';
}

/** What became of a question, as the coloured bar under it; nothing while it is just open. */
export function standmelding(stand: Stand, op: Tijdstip | null, peil: Tijdstip): readonly Element[] {
  if (stand === 'open') return [];
  const wanneer = op === null ? '' : ` ${momentZin(op, peil)}`;
  const stijl = stand === 'opgepakt' ? 'accent' : stand === 'beantwoord' ? 'good' : 'emphasis';
  return [{ stijl, tekst: vraagstand[stand].replace(' {op}', wanneer) }];
}

/** Buttons of a question: open it, pick it up, see the case. When nothing is left to do only the last stays. */
export function standknoppen(kop: Zaakkop, taak: Taakverwijzing, stand: Stand): readonly Element[] {
  const ids = { z: kop.zaakId, t: taak.taakId, r: taak.revisie };
  return [
    ...(staatOpen(stand) ? [knop(knoppen.open, 'taak', ids, { stijl: 'positive' })] : []),
    ...(stand === 'open' ? [knop(knoppen.oppakken, 'taak.oppakken', ids)] : []),
    knop(knoppen.bekijkZaak, 'zaak', { z: kop.zaakId }),
  ];
}

/** Name of a task, with the number of the victim when the case has several. */
export function taaktitel(
  { soort, titel: eigen }: Pick<Taakverwijzing, 'soort' | 'titel'>,
  slachtoffer: number | null,
): string {
  const { titel, titelMetNummer } = taakteksten[soort];
  if (eigen !== undefined) return eigen;
  return slachtoffer === null || titelMetNummer === undefined
    ? titel
    : titelMetNummer.replace('{nr}', String(slachtoffer));
}
