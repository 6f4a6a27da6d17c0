// The card of the morning table and the walk along its cases, written out in tafelbeeld.txt.
import { expect, test } from 'vitest';
import type { Zaakkop } from '../../../src/domain/afgeleid/views/kop.ts';
import { opKlok, tafelbeeld, tafelstap } from '../../../src/domain/tafel/tafelbeeld.ts';
import { MINUUT, naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Persoon } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { AANHOUDING, INTAKE, nietVast, zaak } from '../../support/domain/melding.ts';
import { tekst } from '../../support/domain/relaas.ts';
import { ONVEILIG, ovj, politie, VEILIG, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, WEERGAVE } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

const genummerd = (loop: Verloop, nr: number): Zaak => ({
  ...loop.zaak,
  zaakId: `oefenstad:OF-26-000${nr}`,
  nummer: `OF-26-000${nr}`,
});

const metPlan = (datum: string): Verloop =>
  given(nietVast(), { op: INTAKE - 10 * MINUUT }).when(
    vt().antwoord('nee'),
    vt().vultAan(VEILIG),
    ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: datum }, 'anders'),
  );

const vroeg = genummerd(given(zaak({ aanhouding: AANHOUDING - 30 * MINUUT })), 1);
const laat = genummerd(given(zaak()).after(20).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG)), 2);
const oud = genummerd(given(nietVast()).after(5).when(politie().brengtIn()), 3);
const vandaag = genummerd(metPlan('2026-11-24'), 4);
const morgen = genummerd(metPlan('2026-11-25'), 5);
const later = genummerd(metPlan('2026-11-26'), 6);
const zaken = opKlok([later, morgen, vandaag, oud, laat, vroeg]);

const OP = INTAKE + 24 * 60 * MINUUT;
const wie = (rol: 'ovj' | 'shn'): Persoon => ({ soort: 'persoon', persoonId: rol, rollen: [{ rol }] });

test('de naaste klok staat bovenaan; wat geen klok heeft achteraan, het oudste eerst', () => {
  const zonder = (gemeldOp: number, nummer: string): Zaak => ({ ...later, gemeldOp, nummer });
  expect(zaken.map(({ nummer }) => nummer.at(-1)).join('')).toMatch(/^12/);
  const oudste = [zonder(30, 'c'), zonder(10, 'a'), zonder(20, 'b')];
  expect(opKlok(oudste).map(({ nummer }) => nummer)).toEqual(['a', 'b', 'c']);
});

test('de tafelkaart en de ronde langs de zaken', () => {
  const delen = {
    'de eerste tafel': tafelbeeld(WEERGAVE, zaken, OP, null),
    'sinds de vorige tafel': tafelbeeld(WEERGAVE, zaken, OP, INTAKE + 5 * MINUUT),
    'de eerste zaak voor de officier': tafelstap(WEERGAVE, zaken, vroeg.zaakId, wie('ovj'), null),
    'de tweede zaak voor Slachtofferhulp': tafelstap(WEERGAVE, zaken, laat.zaakId, wie('shn'), null),
    'de laatste zaak': tafelstap(WEERGAVE, zaken, zaken.at(-1)?.zaakId ?? '', wie('ovj'), null),
    'een zaak die intussen dicht is': tafelstap(WEERGAVE, zaken, 'oefenstad:weg', wie('ovj'), null),
  };
  const kop = ({ nummer, uiterlijkVan, uiterlijk }: Zaakkop): string =>
    `${nummer} ${uiterlijkVan} ${uiterlijk === null ? '-' : naarIso(uiterlijk).slice(5, 16)}`;
  const regels = Object.entries(delen).map(([wat, view]) => {
    const koppen =
      view === null ? [] : 'zaken' in view ? view.zaken.map((een) => kop(een.kop)) : [kop(view.zaak.kop)];
    return `# ${wat}\n${tekst(view)}\nkoppen: ${koppen.join(', ')}`;
  });
  expectOpSchrift(new URL('tafelbeeld.txt', import.meta.url), `${regels.join('\n')}\n`);
});

test('meer dan twaalf zaken worden geteld, en zonder zaken is er niets om langs te gaan', () => {
  const veel = Array.from({ length: 15 }, () => later);
  const beeld = tafelbeeld(WEERGAVE, veel, OP, null);
  expect([beeld.zaken.length, beeld.weggelaten]).toEqual([12, 3]);
  expect(tafelstap(WEERGAVE, [], 'oefenstad:OF-26-0001', wie('ovj'), null)).toBeNull();
});
