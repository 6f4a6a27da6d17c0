import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { buiten, isBereikbaar } from '../support/buiten/bereikbaar.ts';
import type { Mailserver } from '../support/buiten/mailserver.ts';
import { startMailserver } from '../support/buiten/mailserver.ts';
import type { Oproepdienst } from '../support/buiten/oproepdienst.ts';
import { startOproepdienst } from '../support/buiten/oproepdienst.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Outcome } from '../support/scenario/teams.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Opties, Zsm } from '../support/scenario/zsm.ts';

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
});

const WIE = 'vt-oefenstad-1';

type Soort = {
  readonly naam: string;
  readonly onbekend?: boolean;
  /** How it goes wrong in Teams. */
  readonly vooraf: (zsm: Zsm) => Promise<void> | void;
};

/** Every message of Teams to this person comes to this, also in a conversation that is opened anew. */
function weigert(...outcomes: readonly Outcome[]): Soort['vooraf'] {
  return (zsm) => zsm.teams.next('direct', /vt-oefenstad-1/, ...outcomes);
}

async function weg(zsm: Zsm): Promise<void> {
  await zsm.program.inbox.presence({
    kind: 'removed',
    place: zsm.personal(WIE),
    sender: zsm.senderOf(WIE),
  });
}

const soorten: readonly Soort[] = [
  {
    naam: '403: de bot staat niet meer in het gesprek',
    vooraf: weigert({ kind: 'blocked', code: 'BotNotInConversationRoster' }),
  },
  {
    naam: '403: de persoon heeft de bot geblokkeerd',
    vooraf: weigert({ kind: 'blocked', code: 'MessageWritesBlocked' }),
  },
  {
    naam: '403: het beleid van de organisatie verbiedt het',
    vooraf: weigert({ kind: 'blocked', code: 'ForbiddenOperationException' }),
  },
  {
    naam: '403 zonder uitleg',
    vooraf: weigert({ kind: 'blocked', code: 'http-403' }),
  },
  {
    naam: '404: het gesprek is weg, en een nieuw gesprek ook',
    vooraf: weigert(
      { kind: 'gone', code: 'ConversationNotFound' },
      { kind: 'gone', code: 'ConversationNotFound' },
    ),
  },
  {
    naam: 'de app is verwijderd en de persoon staat niet in het team',
    vooraf: weg,
  },
  {
    naam: 'de persoon ging uit het team',
    vooraf: async (zsm) => {
      const { tenantId, objectId } = zsm.senderOf('vt-oefenstad-2');
      zsm.teams.rosters.set('19:tafel@thread.tacv2', [{ tenantId, objectId, userId: '29:ander' }]);
      await weg(zsm);
    },
  },
  { naam: 'Teams kent de persoon niet', onbekend: true, vooraf: () => undefined },
];

for (const { naam, vooraf, onbekend } of soorten) {
  const opties: Opties = {
    instellingen: zonderHerinneringen,
    pager: () => buiten(mail, dienst),
    ...(onbekend === true ? { onbekend: [WIE] } : {}),
  };
  scenario(
    `${naam}: meteen het volgende kanaal, de KPC hoort het, en antwoorden kan nog`,
    async (zsm) => {
      await isBereikbaar(zsm, WIE, 'vt-dienst@voorbeeld.example');
      await vooraf(zsm);
      await zsm.meldt(vast());
      zsm.berichten.expectAll([
        'kanaal: Zaak',
        'draad: VT oefenstad is niet bereikt.',
        'draad: Veiligheidsbeoordeling deel A',
        'kpc-1: let op, Een collega met dienst is niet bereikt',
        'politie-1: Uw inbreng',
        'reclassering-1: Uw inbreng',
        'slachtofferhulp-1: Uw inbreng',
      ]);
      expect(mail.mails).toHaveLength(1);
      expect((await zsm.zaak()).onbereikt).toEqual([
        { houder: { rol: 'vt', organisatie: 'vt-oefenstad' }, reden: 'niet-bezorgd' },
      ]);
      const vt = zsm.as(WIE).inChannel();
      await vt.presses('Mijn taak');
      await vt.presses('Ja');
      zsm.berichten.expectLike(/deel A beantwoord/, /officier-1/);
    },
    opties,
  );
}

scenario(
  'de app komt terug: de vraag komt alsnog in de eigen chat',
  async (zsm) => {
    await weg(zsm);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.meets(WIE);
    await zsm.settles();
    zsm.berichten.expectAll([`${WIE}: Veiligheidsbeoordeling deel A`]);
    await antwoordtDeelA(zsm, WIE, 'Ja');
    zsm.berichten.expectLike(/deel A beantwoord/, /officier-1/);
  },
  { instellingen: zonderHerinneringen },
);
