import { afterAll, beforeAll, beforeEach, describe, expect, vi } from 'vitest';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { buiten, isBereikbaar } from '../support/buiten/bereikbaar.ts';
import type { Mailserver } from '../support/buiten/mailserver.ts';
import { startMailserver } from '../support/buiten/mailserver.ts';
import type { Oproepdienst } from '../support/buiten/oproepdienst.ts';
import { startOproepdienst } from '../support/buiten/oproepdienst.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Outcome } from '../support/scenario/teams.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

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
beforeEach(() => {
  mail.mails.length = 0;
  mail.faults.length = 0;
  dienst.oproepen.length = 0;
  dienst.statuses.length = 0;
});

const MAILADRES = 'vt-dienst@voorbeeld.example';
const opties = { instellingen: zonderHerinneringen, pager: () => buiten(mail, dienst) };
const GEWEIGERD: Outcome = { kind: 'blocked', code: 'BotNotInConversationRoster' };
const REST = [/kanaal: Zaak/, /Uw inbreng/];
const NIET_BEREIKT = [/niet bereikt/, /draad: Veiligheidsbeoordeling deel A/];

/** Texts of the mention of this person's task in the thread. */
function vermelding(zsm: Zsm): readonly string[] {
  const kaarten = zsm.teams.in(zsm.thread().conversationId).map(({ message }) => message);
  return kaarten.filter(({ card }) => 'msteams' in card).flatMap(({ card }) => textsOf(card));
}

async function ledger(zsm: Zsm, taak = 'deel-a:vt-oefenstad') {
  return zsm.ports.ledger.read(zsm.stream(), `x:v:${taak}`);
}

describe('wie in Teams niet te bereiken is', () => {
  scenario(
    'krijgt meteen een vermelding in de draad en een mail, met nummer, taak, tijd en een link',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES, '06 00000000');
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      await zsm.meldt(vast());
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
      expect(mail.mails).toHaveLength(1);
      const [brief] = mail.mails;
      expect(brief?.to).toEqual([MAILADRES]);
      expect(brief?.subject).toMatch(
        /^OF-\d\d-\d{4} · Oefening · Veiligheidsbeoordeling deel A · .*\d\d:\d\d$/,
      );
      expect(brief?.text.trim().split(/\r?\n/)).toEqual([
        brief?.subject,
        '',
        expect.stringContaining('https://teams.test/chat/'),
      ]);
      expect(vermelding(zsm).join()).toContain('<at>vt-oefenstad-1</at>');
      expect(dienst.oproepen).toEqual([]);
      expect(Object.keys(await ledger(zsm)).toSorted()).toEqual([
        'draad:vt-oefenstad-1',
        'e-mail:vt-oefenstad-1',
      ]);

      await zsm.as('vt-oefenstad-1').inChannel().presses('Mijn taak');
      const vt = zsm.as('vt-oefenstad-1').inChannel();
      await vt.presses('Mijn taak');
      await vt.presses('Ja');
      zsm.berichten.expectLike(/deel A beantwoord/, /officier-1/);
      expect(vermelding(zsm)).toContain('Dit is niet meer nodig.');
      await zsm.passes('2h');
      expect(mail.mails).toHaveLength(1);
      expect(dienst.oproepen).toEqual([]);
    },
    opties,
  );

  scenario(
    'weigert ook de mailserver, dan gaat de telefoon meteen; meldt die dat het niet aankwam, dan is dat te zien',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES, '06 00000000');
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      mail.faults.push({ kind: 'recipient', code: 550 });
      await zsm.meldt(vast());
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
      expect(mail.mails).toEqual([]);
      expect(dienst.oproepen).toMatchObject([{ naar: '+31600000000', signed: true }]);
      expect((await ledger(zsm))['e-mail:vt-oefenstad-1']).toMatchObject({
        status: 'parked',
        failure: 'smtp-550',
      });
      const [oproep] = dienst.oproepen;
      const report = { messageId: oproep?.id ?? '', code: '30003' } as const;
      expect(await zsm.program.pageReports.note({ ...report, stand: 'mislukt' })).toBe('nieuw');
      await zsm.settles();
      expect((await ledger(zsm))['telefoon:vt-oefenstad-1']).toMatchObject({
        status: 'parked',
        failure: '30003',
      });
      expect(zsm.takeTrouble().join()).toContain('could not deliver');
    },
    opties,
  );

  scenario(
    'geeft Redis net geen antwoord als een oproep niet aankwam, dan telt de herhaling van die melding',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', '06 00000000');
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      await zsm.meldt(vast());
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
      const report = { messageId: dienst.oproepen[0]?.id ?? '', stand: 'mislukt', code: '' } as const;
      const touch = vi.spyOn(zsm.ports.agenda, 'touch').mockRejectedValueOnce(new StoreUnavailable(true));
      await expect(zsm.program.pageReports.note(report)).rejects.toThrow(StoreUnavailable);
      expect(await zsm.program.pageReports.note(report)).toBe('bekend');
      expect(touch.mock.calls.map(([, posts]) => posts)).toEqual(
        Array.from({ length: 2 }, () => ['x:v:deel-a:vt-oefenstad']),
      );
      expect(zsm.takeTrouble().join()).toContain('could not deliver');
    },
    opties,
  );

  scenario(
    'de mailserver is even weg: er gaat meteen een oproep, en de mail komt er alsnog één keer',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES, '06 00000000');
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      mail.faults.push({ kind: 'recipient', code: 451 });
      await zsm.meldt(vast());
      await zsm.wallPasses('5s');
      expect(dienst.oproepen).toHaveLength(1);
      expect(mail.mails).toHaveLength(1);
      await zsm.wallPasses('5m');
      expect(mail.mails).toHaveLength(1);
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
    },
    opties,
  );
});

scenario(
  'wie de hele keten lang niet te bereiken is, staat één keer in de draad',
  async (zsm) => {
    await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES);
    zsm.teams.next('direct', /vt-oefenstad-1/, ...Array.from({ length: 8 }, () => GEWEIGERD));
    await zsm.meldt(vast());
    await zsm.passes('70m');
    const herhaald = (await zsm.zaak()).herinneringen.filter(({ aan }) => aan.includes('taakhouder'));
    expect(herhaald.length).toBeGreaterThan(1);
    const staan = zsm.teams
      .in(zsm.thread().conversationId)
      .filter(({ message }) => 'msteams' in message.card);
    expect(staan).toHaveLength(1);
    expect(vermelding(zsm)).not.toContain('Dit is niet meer nodig.');
    // The other channels go on per reminder.
    expect(mail.mails.length).toBeGreaterThan(1);
    const vt = zsm.as('vt-oefenstad-1').inChannel();
    await vt.presses('Mijn taak');
    await vt.presses('Ja');
    expect(vermelding(zsm)).toContain('Dit is niet meer nodig.');
    zsm.berichten.expectLike(/./);
  },
  { pager: () => buiten(mail, dienst) },
);

describe('wie niet antwoordt', () => {
  scenario(
    'krijgt na vijf minuten een mail en na acht een oproep; wie eerder oppakt krijgt niets meer',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES, '06 00000000');
      await zsm.meldt(vast());
      await zsm.passes('4m');
      expect(mail.mails).toEqual([]);
      await zsm.passes('2m');
      expect(mail.mails).toHaveLength(1);
      expect(dienst.oproepen).toEqual([]);
      await zsm.passes('3m');
      expect(dienst.oproepen).toHaveLength(1);
      await zsm.passes('3h');
      expect([mail.mails.length, dienst.oproepen.length]).toEqual([1, 1]);
      zsm.berichten.expectLike(...REST, /deel A/);
    },
    opties,
  );

  scenario(
    'wie binnen vijf minuten oppakt, hoort niets buiten Teams',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES);
      await zsm.meldt(vast());
      await zsm.passes('4m');
      await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nog niet');
      await zsm.passes('2h');
      expect(mail.mails).toEqual([]);
      zsm.berichten.expectLike(...REST, /deel A/);
    },
    opties,
  );

  scenario(
    'een eigen volgorde in de instellingen gaat voor die van de locatie',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES, '06 00000000');
      await zsm.meldt(vast());
      await zsm.passes('3m');
      expect([mail.mails.length, dienst.oproepen.length]).toEqual([0, 1]);
      await zsm.passes('2h');
      expect([mail.mails.length, dienst.oproepen.length]).toEqual([0, 1]);
      zsm.berichten.expectLike(...REST, /deel A/);
    },
    {
      ...opties,
      instellingen: (locatie) => ({
        ...zonderHerinneringen(locatie),
        personen: locatie.personen.map((persoon) =>
          persoon.id === 'vt-oefenstad-1'
            ? { ...persoon, reserve: [{ kanaal: 'telefoon', naMinuten: 2 } as const] }
            : persoon,
        ),
      }),
    },
  );
});

describe('niemand weet of het aankwam', () => {
  scenario(
    'een mail zonder antwoord gaat na een minuut nog één keer, gemerkt',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', MAILADRES);
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      mail.faults.push({ kind: 'lost' });
      await zsm.meldt(vast());
      expect(mail.mails).toHaveLength(1);
      await zsm.wallPasses('50s');
      expect(mail.mails).toHaveLength(1);
      await zsm.wallPasses('20s');
      expect(mail.mails.map(({ subject }) => subject.endsWith('(mogelijk dubbel)'))).toEqual([false, true]);
      expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(1);
      await zsm.wallPasses('10m');
      expect(mail.mails).toHaveLength(2);
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
    },
    opties,
  );

  scenario(
    'een oproep zonder antwoord ook; meldt de dienst in die minuut dat hij er is, dan gaat er geen tweede',
    async (zsm) => {
      await isBereikbaar(zsm, 'vt-oefenstad-1', '06 00000000');
      zsm.teams.next('direct', /vt-oefenstad-1/, GEWEIGERD);
      dienst.statuses.push(0);
      await zsm.meldt(vast());
      expect(dienst.oproepen).toHaveLength(1);
      expect((await ledger(zsm))['telefoon:vt-oefenstad-1']).toMatchObject({ status: 'unknown' });
      const messageId = dienst.oproepen[0]?.id ?? '';
      const bezorgd = { messageId, stand: 'bezorgd', code: '' } as const;
      expect(await zsm.program.pageReports.note(bezorgd)).toBe('nieuw');
      expect(await zsm.program.pageReports.note(bezorgd)).toBe('bekend');
      expect(await zsm.program.pageReports.note({ ...bezorgd, stand: 'mislukt' })).toBe('bekend');
      await zsm.wallPasses('10m');
      expect(dienst.oproepen).toHaveLength(1);
      zsm.berichten.expectLike(...REST, ...NIET_BEREIKT);
    },
    opties,
  );
});

describe('mijn bereikbaarheid', () => {
  const code = (tekst = ''): string => /\d{6}/.exec(tekst)?.[0] ?? '';

  scenario(
    'wie het adres opgeeft en de code terugtypt is bereikbaar; het adres staat op geen kaart',
    async (zsm) => {
      const [kaart] = await zsm.types('vt-oefenstad-1', 'bereikbaarheid', zsm.personal('vt-oefenstad-1'));
      const vt = zsm.as('vt-oefenstad-1').looksAt({
        card: kaart?.card ?? {},
        place: zsm.personal('vt-oefenstad-1'),
        activityId: '',
      });
      expect(vt.text).toContain('E-mail: nog niet opgegeven');
      await vt.fills({ adres: 'geen adres' }).presses('Stuur een code');
      expect(vt.text).toContain('Dit is geen e-mailadres of telefoonnummer.');
      await vt.fills({ adres: MAILADRES }).presses('Stuur een code');
      await vt.fills({ code: '000000' }).presses('Bevestigen');
      expect(vt.text).toContain('Deze code klopt niet.');
      await vt.fills({ code: code(mail.mails[0]?.text) }).presses('Bevestigen');
      expect(vt.text).toContain('E-mail: bevestigd');
      expect(JSON.stringify(vt.shown.card)).not.toContain('voorbeeld.example');

      await vt.fills({ adres: '06 0000 0000' }).presses('Stuur een code');
      await vt.fills({ code: code(dienst.oproepen[0]?.tekst) }).presses('Bevestigen');
      expect(vt.text).toContain('Telefoon: bevestigd');
      await vt.presses('E-mail verwijderen');
      expect(vt.text).toContain('E-mail: nog niet opgegeven');
    },
    opties,
  );

  scenario(
    'in het kanaal gaat het niet; na vijf codes in een uur is het genoeg, en een fout geraden code vervalt',
    async (zsm) => {
      const [kaart] = await zsm.types('vt-oefenstad-1', 'bereikbaarheid');
      expect(textsOf(kaart?.card ?? {}).join()).toContain('uw eigen chat');
      const place = zsm.personal('vt-oefenstad-1');
      const vt = zsm.as('vt-oefenstad-1').looksAt({ card: {}, place, activityId: '' });
      for (let nr = 0; nr < 6; nr += 1) await vt.sends('bereik.opgeven', { adres: MAILADRES });
      expect(mail.mails).toHaveLength(5);
      expect(vt.text).toContain('U vroeg al vijf codes');
      for (let nr = 0; nr < 5; nr += 1) await vt.sends('bereik.bevestigen', { code: '999999x' });
      await vt.sends('bereik.bevestigen', { code: code(mail.mails.at(-1)?.text) });
      expect(vt.text).toContain('Deze code geldt niet meer.');
    },
    opties,
  );
});
