import type { Bewijstijden, Bezorging } from '../../afgeleid/bezorgbewijs.ts';
import { bewijstijden } from '../../afgeleid/bezorgbewijs.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Bewijsstap } from '../cijfer-id.ts';
import { groveMinuten, klasse } from '../grof.ts';
import { klassen } from '../klassen.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';
import { vragen } from './vragen.ts';

const stappen: readonly (readonly [Bewijsstap, (tijden: Bewijstijden) => Tijdstip | null])[] = [
  ['aangenomen', ({ aangenomenOp }) => aangenomenOp],
  ['geopend', ({ geopendOp }) => geopendOp],
  ['opgepakt', ({ opgepaktOp }) => opgepaktOp],
  ['beantwoord', ({ beantwoordOp }) => beantwoordOp],
];

/** A question that was asked anew after it was delivered: its times are of two askings. */
function isOpnieuwGesteld({ gevraagdOp, aangenomenOp, geopendOp }: Bewijstijden): boolean {
  return [aangenomenOp, geopendOp].some((op) => op !== null && op < gevraagdOp);
}

/** When each question was first answered: an answer by phone that is confirmed later counts from the phone call. */
function eersteAntwoorden(verloop: Verloop): ReadonlyMap<string, Tijdstip> {
  const soorten = new Set(Object.values(verloop.eind.taken).map(({ soort }) => soort));
  const alle = [...soorten].flatMap((soort) => vragen(verloop, soort));
  return new Map(
    alle.flatMap(({ taak, antwoord }) => (antwoord === null ? [] : [[taak.id, antwoord.op] as const])),
  );
}

/**
 * How the proof chain of every answered question went: from asked to taken by Teams, mail or gateway, to opened, to
 * picked up, to answered. Only questions of which a message went to somebody.
 *
 * @param bezorgd what became of the messages of this case; empty: nothing is known, so nothing is counted
 */
export function bewijs(verloop: Verloop, bezorgd: readonly Bezorging[]): readonly Waarneming[] {
  if (bezorgd.length === 0) return [];
  const { eind } = verloop;
  const eerste = eersteAntwoorden(verloop);
  return bewijstijden(eind, bezorgd)
    .map((tijden) => ({ ...tijden, beantwoordOp: eerste.get(tijden.taakId) ?? tijden.beantwoordOp }))
    .filter((tijden) => tijden.bericht && tijden.beantwoordOp !== null && !isOpnieuwGesteld(tijden))
    .flatMap((tijden) => {
      const organisatie = eind.taken[tijden.taakId]?.organisatie;
      const rijen = organisatie === undefined ? eind.vtRegios : [organisatie];
      return stappen.flatMap(([stap, wanneer]) => {
        const op = wanneer(tijden);
        if (op === null) return telBij(`bewijs-${stap}`, rijen, { deel: 'niet' });
        const minuten = groveMinuten(tijden.gevraagdOp, op);
        return telBij(`bewijs-${stap}`, rijen, { deel: klasse(minuten, klassen.bewijs), minuten });
      });
    });
}
