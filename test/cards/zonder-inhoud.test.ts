import { describe, expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { samenvatting } from '../../cards/samenvatting.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Voorbeeld } from '../../cards/voorbeelden/basis.ts';
import { kopVast, na, taak } from '../../cards/voorbeelden/basis.ts';
import type { View } from '../../src/domain/afgeleid/views.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import { alleVoorbeelden, delen, teksten } from './kaartdelen.ts';

const KANARIE = 'kanarie-4711';

/** Words that tell what was answered or decided; none of them belongs in a channel or on a locked phone. */
const inhoud =
  /acuut onveilig|onveilig: |heenzend|inverzekering|voorgeleid|sepot|dagvaard|contactverbod|stalking-angst|kanarie/i;

const metKanarie: readonly View[] = [
  {
    soort: 'formulier',
    kop: kopVast,
    taak: taak('inbreng', '3ro'),
    formulier: formulieren['inbreng-3ro'],
    waarden: { toelichting: KANARIE },
    fouten: [],
    verouderd: false,
    vooraf: [{ soort: 'acuut', acuut: 'ja', regio: KANARIE, compleet: true, verschil: true }],
    vangrails: ['G1'],
    verb: 'inbreng.geven',
    data: { kanarie: KANARIE },
    oppakken: false,
    ook: [],
  },
  {
    soort: 'inzien',
    kop: kopVast,
    feiten: [],
    formulieren: [],
    toelichting: KANARIE,
    reacties: [{ op: na(1), rol: 'vt', tekst: KANARIE }],
    samenvatting: true,
    bewijs: [],
  },
  {
    soort: 'deel-a',
    kop: kopVast,
    taak: taak('deel-a', 'vt', KANARIE),
    registratienummer: KANARIE,
    vtMeldingNr: KANARIE,
    kenmerken: ['stalking'],
    neeVraagtReden: true,
    vooraf: { uitkomst: 'ja', op: na(1), door: 'vt' },
    stand: {
      acuut: 'ja',
      opgepaktOp: null,
      beantwoordOp: na(2),
      compleet: true,
      verschil: false,
      nietGevonden: false,
      andereRegio: false,
      afgehandeld: false,
      telefonisch: null,
    },
  },
];

/** The one exception: a location may choose to show the outcome of part A in its channel (werkproces §9). */
function zonderGekozenUitkomst({ view }: Voorbeeld): boolean {
  return view.soort !== 'zaak' || view.balk.soort !== 'deel-a-binnen' || view.balk.acuut === null;
}

describe('what every member of a channel can read', () => {
  const kaarten = [...voorbeelden.zaak.filter(zonderGekozenUitkomst), ...voorbeelden.thread];

  test.each(kaarten)('$naam: no content', ({ view }) => {
    expect(teksten(render(view)).filter((tekst) => inhoud.test(tekst))).toEqual([]);
  });

  test.each(kaarten)('$naam: no inputs', ({ view }) => {
    expect(delen(render(view)).filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
  });
});

describe('a notification preview', () => {
  test.each(alleVoorbeelden)('$naam: number, task and time only', ({ view }) => {
    expect(samenvatting(view)).not.toMatch(inhoud);
  });

  test.each(metKanarie)('$soort: nothing of what was typed or found', (view) => {
    expect(JSON.stringify(render(view))).toContain(KANARIE);
    expect(samenvatting(view)).not.toContain(KANARIE);
    expect(samenvatting(view)).toMatch(/^OF-26-0042 · Oefening · .* · Besluit vóór ma 21:00$/);
  });
});
