import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import type { CardAction } from '../../src/app/ports/inbox.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { buttonsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

/** Somebody gets another role in the settings. */
function wordt(zsm: Zsm, wie: string, rol: Rol): void {
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no oefenstad');
  const personen = locatie.personen.map((p) => (p.id === wie ? { ...p, rollen: [{ rol }] } : p));
  zsm.locaties.set('oefenstad', { ...locatie, personen });
}

function druk(zsm: Zsm, verb: string, data: CardAction['data'], activityId?: string): CardAction {
  return {
    sender: zsm.senderOf('officier-2'),
    place: zsm.personal('officier-2'),
    cardActivityId: '',
    verb,
    data,
    ...(activityId === undefined ? {} : { activityId }),
  };
}

async function dienst(zsm: Zsm): Promise<readonly string[]> {
  const { events } = await zsm.ports.store.load(zsm.locatieStroom());
  return events.map(({ type }) => type).filter((type) => /^(DienstOvergenomen|OvernameVoorbij)$/.test(type));
}

scenario(
  'een opgenomen druk op de knop die later weer wordt afgespeeld, neemt de dienst niet opnieuw over',
  async (zsm) => {
    const { inbox } = zsm.program;
    const neem = druk(zsm, 'piket.overnemen', { rol: 'ovj', tot: '8' }, 'f:1');
    const terug = druk(zsm, 'piket.teruggeven', { rol: 'ovj' }, 'f:2');
    await inbox.action(neem);
    await inbox.action(neem);
    expect(await dienst(zsm)).toEqual(['DienstOvergenomen']);
    await inbox.action(terug);
    expect((await inbox.action(neem)).kind).toBe('card');
    expect(await dienst(zsm)).toEqual(['DienstOvergenomen', 'OvernameVoorbij']);
    // Pressed anew, it counts; and where the chat gives no ids, every press does.
    await inbox.action({ ...neem, activityId: 'f:3' });
    await inbox.action(druk(zsm, 'piket.overnemen', { rol: 'ovj', tot: '4' }));
    expect((await dienst(zsm)).slice(2)).toEqual(['DienstOvergenomen', 'DienstOvergenomen']);
    await zsm.settles();
  },
  stil,
);

scenario(
  'wie de rol niet meer heeft, krijgt met dezelfde tik het formulier niet meer te zien',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const kaart = zsm.as('politie-1').at('Uw inbreng').shown;
    const knop = buttonsOf(kaart.card).find(({ title }) => title === 'Ik pak het op');
    const tik = async () =>
      zsm
        .as('politie-1')
        .looksAt(kaart)
        .sends(knop?.verb ?? '', knop?.data ?? {});
    expect((await tik()).kind).toBe('card');
    expect((await tik()).kind).toBe('card');
    const version = await zsm.version();
    wordt(zsm, 'politie-1', 'beheer');
    expect(await tik()).toEqual({ kind: 'message', text: meldingen['geen-recht'] });
    expect(await zsm.version()).toBe(version);
  },
  stil,
);
