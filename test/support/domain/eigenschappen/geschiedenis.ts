import fc from 'fast-check';
import type { Zaak } from '../../../../src/domain/zaak/zaak.ts';
import { given } from '../verloop.ts';
import { willekeurigeInstellingen, willekeurigeZaak, zetten } from '../willekeurig.ts';
import type { Eigenschappen } from './eigenschap.ts';
import { geldt } from './eigenschap.ts';
import { rijdtNaarSluiten } from './rijdt.ts';
import type { Telling } from './telling.ts';
import { telt } from './telling.ts';
import { nietsKwijt } from './verplichting.ts';

export type Opdracht = {
  /** Histories to play. */
  readonly aantal: number;
  /** Absent: another one each time. */
  readonly zaad?: number;
  readonly naElkeStap: Eigenschappen;
  readonly eind: Eigenschappen;
  /** Also drive every history to a close by work alone. */
  readonly rijdt: boolean;
  readonly telling: Telling;
};

/**
 * Plays any history of any case, and looks after every step that changed something and at the end. Making a history
 * costs more than looking at it, so all properties look at the same ones; each of `eind` goes on with a copy.
 *
 * @throws Error with the history that broke a property, made as short as can be
 */
export function speelGeschiedenissen({ aantal, zaad, naElkeStap, eind, rijdt, telling }: Opdracht): void {
  const uitkomst = fc.check(
    fc.property(willekeurigeZaak, willekeurigeInstellingen, zetten, (melding, instellingen, stappen) => {
      const loop = given(melding, { instellingen });
      const gedaan: string[] = [];
      let voor: Zaak | null = null;
      let gezien = 0;
      const kijkt = (): void => {
        const { zaak, events } = loop;
        // What was refused changed nothing.
        if (zaak === voor) return;
        const zelfde = voor?.zaakId === zaak.zaakId;
        if (voor !== null && zelfde) telling.verplichtingen += nietsKwijt(voor, zaak, events.slice(gezien));
        voor = zaak;
        gezien = events.length;
        telling.standen += 1;
        for (const [zin, kijk] of Object.entries(naElkeStap)) geldt(zin, kijk, loop);
      };
      try {
        kijkt();
        for (const { naam, doe } of stappen) {
          gedaan.push(naam);
          telling.stappen += 1;
          doe(loop);
          kijkt();
        }
        for (const [zin, kijk] of Object.entries(eind)) geldt(zin, kijk, loop.splitst());
        if (rijdt)
          geldt('work alone leads to a close', (l) => telt.rit(telling, rijdtNaarSluiten(l)), loop.splitst());
        telt.geschiedenis(telling, loop);
      } catch (cause) {
        const gebeurd = loop.events.map(({ type }) => type).join(' ');
        throw new Error(`after ${gedaan.join('; ')}\nevents ${gebeurd}`, { cause });
      }
    }),
    { numRuns: aantal, ...(zaad === undefined ? {} : { seed: zaad }) },
  );
  if (!uitkomst.failed) return;
  // The case and its settings in full would be pages: seed and path play it again.
  const { seed, counterexamplePath, errorInstance: cause } = uitkomst;
  throw new Error(`broken after ${uitkomst.numRuns} (seed ${seed}, path ${counterexamplePath})`, { cause });
}
