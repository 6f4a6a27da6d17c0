import { afterAll, beforeAll, expect } from 'vitest';
import { buiten, isBereikbaar } from '../support/buiten/bereikbaar.ts';
import type { Mailserver } from '../support/buiten/mailserver.ts';
import { startMailserver } from '../support/buiten/mailserver.ts';
import type { Oproepdienst } from '../support/buiten/oproepdienst.ts';
import { startOproepdienst } from '../support/buiten/oproepdienst.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';

let mail: Mailserver;
let dienst: Oproepdienst;
beforeAll(async () => {
  mail = await startMailserver();
  dienst = await startOproepdienst();
});
afterAll(async () => {
  await mail.close();
  await dienst.close();
});

const VT = 'vt-oefenstad-1';
const opties = { instellingen: zonderHerinneringen, pager: () => buiten(mail, dienst) };

scenario(
  'KPC en OvJ lezen per taak wanneer wie is gevraagd, wat aankwam, wanneer het is geopend en wie het deed',
  async (zsm) => {
    await isBereikbaar(zsm, VT, 'vt-dienst@voorbeeld.example', '06 00000000');
    await zsm.meldt(vast());
    await zsm.passes('6m');
    await zsm.passes('3m');
    const id = dienst.oproepen[0]?.id ?? '';
    await zsm.program.pageReports.note({ messageId: id, stand: 'bezorgd', code: '' });
    await zsm.passes('2m');
    const vt = zsm.as(VT).at('deel A');
    await vt.presses('Nog niet');
    await zsm.passes('1m');
    await vt.presses('Ja');
    zsm.berichten.expectLike(/./);

    for (const wie of ['kpc-1', 'officier-1']) {
      const lezer = zsm.as(wie).inChannel();
      await lezer.presses('Tijdlijn');
      expect(lezer.text.split('\n').slice(-3)).toEqual([
        'Wie is wanneer gevraagd',
        'Deel A: 12:00 VT oefenstad gevraagd · 12:11 opgepakt · 12:12 beantwoord',
        'Bericht: 12:00 Teams · 12:06 e-mail · 12:09 telefoon · 12:09 telefoon bezorgd · 12:11 geopend',
      ]);
    }
    // By role, never by person; who does not lead the table does not read it.
    const politie = zsm.as('politie-1').inChannel();
    await politie.presses('Tijdlijn');
    expect(politie.text).not.toContain('Bericht:');
    expect(politie.text).not.toContain('Wie is wanneer gevraagd');
  },
  opties,
);
