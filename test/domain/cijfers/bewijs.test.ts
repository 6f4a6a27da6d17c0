import { describe, expect, test } from 'vitest';
import type { Bezorging } from '../../../src/domain/afgeleid/bezorgbewijs.ts';
import { nalatenschap } from '../../../src/domain/cijfers/nalatenschap.ts';
import { zaakfeiten } from '../../../src/domain/cijfers/zaakfeiten.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { zaak } from '../../support/domain/melding.ts';
import { reclassering, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given } from '../../support/domain/verloop.ts';

const POST = 'v:deel-a:vt-oefenstad';
const MINUUT = 60_000;

function bezorging(anders: Partial<Bezorging>): Bezorging {
  const niets = { inWachtrijOp: null, aangenomenOp: null, bezorgdOp: null, misluktOp: null, geopendOp: null };
  return { postId: POST, kanaal: 'teams', persoonId: 'vt-1', ...niets, ...anders };
}

/** The events of a case that is not for practice. */
function echt({ events }: Verloop): readonly ZaakEvent[] {
  return events.map((event) => (event.type === 'ZaakGemeld' ? { ...event, oefening: false } : event));
}

/** What counts for the stages of the proof, over all: `stage part minutes`. */
function geteld(loop: Verloop, bezorgd: readonly Bezorging[]): readonly string[] {
  const { waarnemingen = [] } = zaakfeiten(echt(loop), bezorgd) ?? {};
  return waarnemingen
    .filter(({ cijfer, rij }) => cijfer.startsWith('bewijs-') && rij === 'alles')
    .map(({ cijfer, deel, minuten }) => [cijfer.slice(7), deel, minuten ?? ''].join(' ').trim());
}

describe('stages of the proof of a question', () => {
  const gesteld = () => given(zaak());
  const beantwoord = () => gesteld().after(12).when(vt().pakt('deel-a')).after(14).when(vt().antwoord('nee'));
  const begin = gesteld().nu;

  test.each<[string, readonly Bezorging[], readonly string[]]>([
    [
      'every stage, rounded up to five minutes',
      [bezorging({ aangenomenOp: begin + 2_000, geopendOp: begin + 11 * MINUUT })],
      ['aangenomen tot-5 5', 'geopend tot-15 15', 'opgepakt tot-15 15', 'beantwoord tot-30 30'],
    ],
    [
      'taken by mail after Teams said no, and never opened',
      [
        bezorging({ misluktOp: begin + 1_000 }),
        bezorging({ kanaal: 'e-mail', aangenomenOp: begin + 6 * MINUUT }),
      ],
      ['aangenomen tot-15 10', 'geopend niet', 'opgepakt tot-15 15', 'beantwoord tot-30 30'],
    ],
    [
      'never taken, and answered all the same',
      [bezorging({ misluktOp: begin + 1_000 })],
      ['aangenomen niet', 'geopend niet', 'opgepakt tot-15 15', 'beantwoord tot-30 30'],
    ],
    ['no message that we know of', [], []],
    ['a message about something else', [bezorging({ postId: 'v:inbreng:politie', aangenomenOp: begin })], []],
    ['delivered before it was asked anew', [bezorging({ aangenomenOp: begin - MINUUT })], []],
  ])('%s', (_, bezorgd, verwacht) => {
    expect(geteld(beantwoord(), bezorgd)).toEqual(verwacht);
  });

  test('an answer by phone counts when it was given, not when it is confirmed', () => {
    const loop = gesteld().after(20).when(reclassering().belt('nee')).after(600).when(vt().antwoord('nee'));
    expect(geteld(loop, [bezorging({ aangenomenOp: begin })])).toContain('beantwoord tot-30 20');
  });

  test('what is not answered yet is not counted', () => {
    expect(geteld(gesteld(), [bezorging({ aangenomenOp: begin })])).toEqual([]);
  });

  test('they outlive the case, without an instant', () => {
    const loop = beantwoord();
    const over = nalatenschap(echt(loop), loop.nu, [bezorging({ aangenomenOp: begin + 2_000 })]);
    const namen = [...over.keys()].filter((naam) => naam.includes('bewijs-aangenomen'));
    expect(namen).toEqual([
      '2026-11|bewijs-aangenomen|alles|tot-5|5',
      '2026-11|bewijs-aangenomen|vt-oefenstad|tot-5|5',
    ]);
  });
});
