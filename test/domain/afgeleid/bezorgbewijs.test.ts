// The proof of an obligation: when Teams took the message, when it was opened, picked up and answered.
import { describe, expect, test } from 'vitest';
import { bewijsketen } from '../../../src/domain/afgeleid/bewijsketen.ts';
import type { Bezorging } from '../../../src/domain/afgeleid/bezorgbewijs.ts';
import { bewijstijden, bezorgmomenten, metBezorging } from '../../../src/domain/afgeleid/bezorgbewijs.ts';
import { overdrachtsregels } from '../../../src/domain/afgeleid/overdrachtsregels.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ovj, reclassering, vt } from '../../support/domain/tafel.ts';
import { given, open, taak, WEERGAVE } from '../../support/domain/verloop.ts';

const DEEL_A = 'deel-a:vt-oefenstad';
const bezorging = (postId: string, anders: Partial<Bezorging> = {}): Bezorging => ({
  postId,
  kanaal: 'chat' as Bezorging['kanaal'],
  persoonId: 'vt-1',
  inWachtrijOp: null,
  aangenomenOp: null,
  bezorgdOp: null,
  misluktOp: null,
  geopendOp: null,
  ...anders,
});
const kort = (momenten: readonly { wat: string; op: number }[]) =>
  momenten.map(({ wat, op }) => `${wat} ${op}`);

describe('delivery of the messages to who owes a task', () => {
  const loop = given(zaak()).runsTo('2026-11-23T12:45:00+01:00');
  const eigen = loop.zaak.herinneringen.find(
    ({ taakId, aan }) => taakId === DEEL_A && aan.includes('taakhouder'),
  );
  const ander = loop.zaak.herinneringen.find(({ taakId }) => taakId !== DEEL_A);

  test.each<[string, string, boolean]>([
    ['the question itself', `v:${DEEL_A}`, true],
    ['the question of another task', 'v:inbreng:politie', false],
    ['a reminder to them', `h:${eigen?.nr}:vt`, true],
    ['a reminder that tells somebody else', `h:${eigen?.nr}:kpc`, false],
    ['a reminder about something else', `h:${ander?.nr ?? 999}:vt`, false],
    ['a reminder that is not there', 'h:998:vt', false],
    ['an alarm', 'a:0:vt', false],
  ])('%s', (_, postId, telt) => {
    const momenten = bezorgmomenten(loop.zaak, DEEL_A, [bezorging(postId, { aangenomenOp: 5 })]);
    expect(momenten).toEqual(telt ? [{ wat: 'aangenomen', kanaal: 'chat', op: 5 }] : []);
  });

  test('of a task that was asked again, what became of the first message is no proof of the second', () => {
    const weer = given(zaak())
      .runsTo('2026-11-23T12:45:00+01:00')
      .meldt({ vtRegios: ['vt-waterland'] })
      .after(5)
      .meldt({ vtRegios: ['vt-oefenstad'] });
    const van = (postId: string) =>
      kort(bezorgmomenten(weer.zaak, DEEL_A, [bezorging(postId, { aangenomenOp: 5 })]));
    expect(van(`v:${DEEL_A}`)).toEqual([]);
    expect(van(`h:${eigen?.nr}:vt`)).toEqual([]);
    expect(van(`v:${DEEL_A}~2`)).toEqual(['aangenomen 5']);
  });

  test('every stage in order of time', () => {
    const alle = [
      bezorging(`v:${DEEL_A}`, { misluktOp: 4, inWachtrijOp: 1 }),
      bezorging(`v:${DEEL_A}`, { aangenomenOp: 3, bezorgdOp: 6, geopendOp: 9 }),
    ];
    expect(kort(bezorgmomenten(loop.zaak, DEEL_A, alle))).toEqual([
      'aangenomen 3',
      'mislukt 4',
      'bezorgd 6',
      'geopend 9',
    ]);
  });

  test('on a card the first four and the last four', () => {
    const regels = bewijsketen(loop.zaak, WEERGAVE);
    const vele = (aantal: number) =>
      Array.from({ length: aantal }, (_, i) => bezorging(`v:${DEEL_A}`, { aangenomenOp: i }));
    const getoond = (aantal: number) =>
      metBezorging(loop.zaak, regels, vele(aantal)).find(({ taakId }) => taakId === DEEL_A)?.bezorging ?? [];
    expect(getoond(8).map(({ op }) => op)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(getoond(11).map(({ op }) => op)).toEqual([0, 1, 2, 3, 7, 8, 9, 10]);
  });
});

test('the chain of each task in instants, without those that lapsed', () => {
  const loop = given(zaak()).after(3).when(vt().pakt('deel-a')).after(2).when(vt().antwoord('nee'));
  const alle = [bezorging(`v:${DEEL_A}`, { bezorgdOp: 7, geopendOp: 9 })];
  const [deelA, ...andere] = bewijstijden(loop.zaak, alle);
  const begin = loop.nu - 5 * 60_000;
  expect(deelA).toEqual({
    taakId: DEEL_A,
    bericht: true,
    gevraagdOp: begin,
    aangenomenOp: 7,
    geopendOp: 9,
    opgepaktOp: begin + 3 * 60_000,
    beantwoordOp: loop.nu,
  });
  expect(andere.find(({ taakId }) => taakId === 'inbreng:politie')).toEqual({
    taakId: 'inbreng:politie',
    bericht: false,
    gevraagdOp: begin,
    aangenomenOp: null,
    geopendOp: null,
    opgepaktOp: null,
    beantwoordOp: null,
  });
  const over = loop.when(ovj().trektIn());
  expect(bewijstijden(over.zaak, alle).map(({ taakId }) => taakId)).toEqual([DEEL_A]);
});

describe('the hand-over on the morning of a plandatum', () => {
  const gepland = () =>
    given(nietVast()).when(
      vt().antwoord('nee'),
      reclassering().brengtIn({ advies: 'maatregelen' }, 'anders'),
      ovj().besluitZaak(
        { besluiten: ['plandatum'], plandatum: '2026-11-26', items: ['advies-3ro', 'onderzoek-politie'] },
        'anders',
      ),
    );
  const plan = (loop: ReturnType<typeof gepland>) =>
    taak(loop.zaak, open(loop.zaak).find((id) => id.startsWith('plandatum:')) ?? '');
  const soorten = (loop: ReturnType<typeof gepland>, welke = plan(loop)) => {
    const nu = { op: loop.nu } as Parameters<typeof overdrachtsregels>[2];
    return overdrachtsregels(loop.zaak, welke, nu, WEERGAVE).map(({ soort }) => soort);
  };

  test('not before its day, not for another task', () => {
    expect(soorten(gepland().at('2026-11-25T23:59:00+01:00'))).toEqual([]);
    const loop = gepland().at('2026-11-26T09:00:00+01:00');
    expect(soorten(loop, taak(loop.zaak, 'drie-vragen:vt-oefenstad'))).toEqual([]);
  });

  test('what was decided and is known, and how often it moved', () => {
    const loop = gepland().at('2026-11-26T09:00:00+01:00');
    expect(soorten(loop)).toContain('zaakbesluit');
    expect(soorten(loop).filter((soort) => soort === 'plandatum-punt')).toHaveLength(2);
    expect(soorten(loop)).not.toContain('plandatum');
    expect(soorten(loop)).not.toContain('plandatum-verzet');
    const verzet = gepland().when(ovj().verzetPlandatum('2026-11-27')).at('2026-11-27T09:00:00+01:00');
    expect(soorten(verzet)).toContain('plandatum-verzet');
  });
});
