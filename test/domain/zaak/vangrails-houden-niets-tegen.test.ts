import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VangrailReden } from '../../../src/domain/werkproces/besluiten.ts';
import { maatregelen, vrijheidsbesluiten, zaakbesluiten } from '../../../src/domain/werkproces/besluiten.ts';
import { redenenBij } from '../../../src/domain/werkproces/vangrails.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import { decide } from '../../../src/domain/zaak/decide.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import { ovj, reclassering } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, VT_ORGANISATIES } from '../../support/domain/verloop.ts';
import { willekeurigeZaak, zetten } from '../../support/domain/willekeurig.ts';

type MetReden = (reden: VangrailReden | null) => ZaakCommand;

/** A decision that the law leaves to the OvJ or the adviser, as the form of the task sends it. */
function besluiten(taak: Taak, keuze: number): readonly MetReden[] {
  const basis = { taakId: taak.id, revisie: taak.revisie };
  const bezwaren = ['ja', 'nee', 'onbekend'][keuze % 3] ?? 'ja';
  const maatregel = [maatregelen[keuze % maatregelen.length] ?? 'contactverbod'].filter(
    (m) => m !== 'huisverbod',
  );
  if (taak.soort === 'vrijheid') {
    return vrijheidsbesluiten.map((besluit) => (reden) => ({
      type: 'besluit-vrijheid',
      ...basis,
      invoer: { besluit, ernstigeBezwaren: bezwaren, maatregelen: keuze % 2 === 0 ? [] : maatregel },
      reden,
    }));
  }
  if (taak.soort === 'zaakbesluit') {
    return zaakbesluiten.map((besluit) => (reden) => ({
      type: 'besluit-zaak',
      ...basis,
      invoer: {
        besluiten: [besluit],
        plandatum: '2027-03-01',
        tussentijds: keuze % 2 === 0 ? [] : maatregel,
      },
      reden,
    }));
  }
  if (taak.soort !== 'plandatum') return [];
  return [
    (reden) => ({ type: 'handel-plandatum-af', ...basis, invoer: { besluiten: ['dagvaarding'] }, reden }),
  ];
}

/** Refused at most once, by a guard rail, and then any reason that its card offers carries it out at once. */
function gaatMetEenTik({ zaak, nu }: Verloop, doe: MetReden, actor = ovj().actor): void {
  const om = { nu, actor, vtOrganisaties: VT_ORGANISATIES };
  const eerst = decide(zaak, doe(null), om);
  if (eerst.ok) return;
  const { afwijzing } = eerst;
  expect(afwijzing, JSON.stringify([doe(null), afwijzing])).toMatchObject({ code: 'vangrail' });
  const geraakt = afwijzing.code === 'vangrail' ? afwijzing.vangrails : [];
  const redenen = redenenBij(geraakt);
  expect(redenen.length).toBeGreaterThan(0);
  for (const reden of redenen) {
    const dan = decide(zaak, doe(reden), om);
    expect(dan.ok && dan.events.find((event) => 'vangrail' in event)).toMatchObject({
      vangrail: { vangrails: geraakt, reden },
    });
  }
}

test('vanuit elke stand gaat elk besluit van de officier met één tik direct door', () => {
  fc.assert(
    fc.property(willekeurigeZaak, zetten, fc.nat(41), fc.nat(), (melding, stappen, keuze, moment) => {
      const loop = given(melding);
      const kijk = (): void => {
        if (loop.zaak.status !== 'open') return;
        for (const taak of Object.values(loop.zaak.taken)) {
          const gesloten = taak.soort === 'plandatum' && taak.status === 'beantwoord';
          if (taak.status === 'vervallen' || gesloten) continue;
          for (const doe of besluiten(taak, keuze)) gaatMetEenTik(loop, doe);
        }
        gaatMetEenTik(loop, (reden) => ({ type: 'sluit', reden }));
      };
      // From the report to the last step: each history is looked at once.
      for (const { doe } of stappen.slice(0, moment % (stappen.length + 1))) doe(loop);
      kijk();
    }),
    { numRuns: 50 },
  );
});

test('ook een advies gaat met één tik door, wat er ook over stalking en kinderen bekend is', () => {
  const waarden = ['geadviseerd', 'gewogen', 'nog-niet'];
  fc.assert(
    fc.property(willekeurigeZaak, zetten, fc.constantFrom(...waarden), (melding, stappen, em) => {
      const loop = given(melding);
      for (const { doe } of stappen) doe(loop);
      const taak = loop.zaak.taken['inbreng:3ro'];
      if (loop.zaak.status !== 'open' || taak === undefined || taak.status === 'vervallen') return;
      const invoer = {
        advies: 'maatregelen',
        ...(loop.zaak.melding.stalking ? { em, dut: em, mediation: 'ja', referent: 'nee' } : {}),
      };
      const doe: MetReden = (reden) => ({
        type: 'geef-inbreng',
        taakId: taak.id,
        revisie: taak.revisie,
        invoer,
        reden,
      });
      gaatMetEenTik(loop, doe, reclassering().actor);
    }),
    { numRuns: 60 },
  );
});
