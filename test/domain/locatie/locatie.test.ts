import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import type { LocatieCommand } from '../../../src/domain/locatie/decide.ts';
import { decideLocatie, overnameTimer } from '../../../src/domain/locatie/decide.ts';
import { bereikVan, dienstenVan, locatieTimers } from '../../../src/domain/locatie/derive.ts';
import { dienstVan, persoonVan } from '../../../src/domain/locatie/dienst.ts';
import type { LocatieEvent } from '../../../src/domain/locatie/events.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { evolveLocatie } from '../../../src/domain/locatie/staat.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { oefenlocatie } from '../../support/domain/locatie.ts';
import { iemand, kpc, ovj, systeem, vt } from '../../support/domain/tafel.ts';

const NU = vanIso('2026-11-23T12:00:00+01:00');
const TOT = vanIso('2026-11-23T20:00:00+01:00');
const KANAAL = { serviceUrl: 'https://smba.example/', tenantId: 't', teamId: 'team', channelId: '19:k' };

class Locatieverloop {
  staat: LocatieStaat | null = null;
  nu = NU;
  readonly events: LocatieEvent[] = [];

  weigert(actor: Actor, command: LocatieCommand): string | null {
    const besluit = decideLocatie(this.staat, command, { nu: this.nu, actor, wieMagKoppelen: ['kpc'] });
    if (!besluit.ok) return besluit.afwijzing.code;
    this.events.push(...besluit.events);
    this.staat = besluit.state;
    assert.deepEqual(this.events.reduce<LocatieStaat | null>(evolveLocatie, null), this.staat);
    return null;
  }

  when(actor: Actor, command: LocatieCommand): this {
    assert.equal(this.weigert(actor, command), null);
    return this;
  }

  wie(sleutel: Parameters<typeof dienstVan>[2], locatie = oefenlocatie()): readonly string[] {
    return dienstVan(locatie, this.staat, sleutel, this.nu).wie.map(({ id }) => id);
  }
}

const VT = { rol: 'vt', organisatie: 'vt-oefenstad' } as const;

describe('channel', () => {
  test('bound by who may, also anew to put it right; gone when its team is', () => {
    const loop = new Locatieverloop();
    expect(loop.weigert(vt().actor, { type: 'koppel-kanaal', kanaal: KANAAL })).toBe('geen-recht');
    loop.when(kpc().actor, { type: 'koppel-kanaal', kanaal: KANAAL });
    loop.when(kpc().actor, { type: 'koppel-kanaal', kanaal: KANAAL });
    expect(loop.events.map(({ type }) => type)).toEqual(['KanaalGekoppeld', 'KanaalGekoppeld']);
    loop.when(systeem, { type: 'kanaal-verdwenen', kanaal: { tenantId: 't', teamId: 'ander' } });
    expect(loop.staat?.kanaal).toEqual(KANAAL);
    loop.when(systeem, { type: 'kanaal-verdwenen', kanaal: { tenantId: 't', teamId: 'team' } });
    expect(loop.staat?.kanaal).toBeNull();
  });
});

describe('duty', () => {
  const collega = vt('vt-oefenstad', 'vt-2');
  const neemOver = (tot: number | null): LocatieCommand => ({ type: 'neem-over', houder: VT, tot });

  test('is by the settings until a colleague takes over, and again when that ends', () => {
    const loop = new Locatieverloop();
    expect(loop.wie(VT)).toEqual(['vt-1']);
    loop.when(collega.actor, neemOver(TOT));
    expect(loop.wie(VT)).toEqual(['vt-2']);
    expect(locatieTimers(loop.staat as LocatieStaat)).toEqual([
      { id: overnameTimer('vt:vt-oefenstad'), due: TOT },
    ]);
    loop.nu = TOT;
    expect(loop.wie(VT)).toEqual(['vt-1']);
    loop.when(systeem, { type: 'verstrijk', timerId: overnameTimer('vt:vt-oefenstad') });
    expect(loop.staat?.overnames).toEqual({});
  });

  test('a timer that fires early, twice, or of a longer take-over changes nothing', () => {
    const loop = new Locatieverloop().when(collega.actor, neemOver(TOT));
    loop.when(systeem, { type: 'verstrijk', timerId: overnameTimer('vt:vt-oefenstad') });
    loop.when(systeem, { type: 'verstrijk', timerId: 'o:ovj' });
    expect(loop.events).toHaveLength(1);
  });

  test('without an end stays, has no timer, and is given back by who has it', () => {
    const loop = new Locatieverloop().when(collega.actor, neemOver(null));
    expect(locatieTimers(loop.staat as LocatieStaat)).toEqual([]);
    loop.nu = TOT;
    expect(loop.wie(VT)).toEqual(['vt-2']);
    expect(loop.weigert(vt('vt-oefenstad', 'vt-1').actor, { type: 'geef-terug', houder: VT })).toBe(
      'geen-recht',
    );
    loop.when(collega.actor, { type: 'geef-terug', houder: VT });
    expect(loop.wie(VT)).toEqual(['vt-1']);
    loop.when(collega.actor, { type: 'geef-terug', houder: VT });
  });

  test('only of an own role, and of the own organisation; not until a time that has passed', () => {
    const loop = new Locatieverloop();
    expect(loop.weigert(ovj().actor, neemOver(TOT))).toBe('geen-recht');
    expect(loop.weigert(vt('vt-waterland').actor, neemOver(TOT))).toBe('geen-recht');
    expect(loop.weigert(systeem, neemOver(TOT))).toBe('geen-recht');
    expect(loop.weigert(collega.actor, neemOver(NU))).toBe('niet-nu');
  });

  test('rights are live: who lost the role, or left, is not on duty for it any more', () => {
    const loop = new Locatieverloop().when(collega.actor, neemOver(TOT));
    const basis = oefenlocatie();
    const andereRol = basis.personen.map((p) =>
      p.id === 'vt-2' ? { ...p, rollen: [{ rol: 'halt' } as const] } : p,
    );
    expect(loop.wie(VT, { ...basis, personen: andereRol })).toEqual(['vt-1']);
    expect(loop.wie(VT, { ...basis, personen: basis.personen.filter((p) => p.id !== 'vt-2') })).toEqual([
      'vt-1',
    ]);
  });

  test('nobody on duty is nobody', () => {
    expect(new Locatieverloop().wie({ rol: 'zvh' })).toEqual([]);
  });

  test('a change of duty changes who is asked, and not where cards go; another event changes neither', () => {
    const loop = new Locatieverloop();
    const voor = { bereik: bereikVan(loop.staat), diensten: dienstenVan(loop.staat) };
    loop.when(systeem, { type: 'meld-geweigerd', bron: 'demo', aantalFouten: 2, aantal: 1 });
    expect(dienstenVan(loop.staat)).toBe(voor.diensten);
    loop.when(collega.actor, neemOver(TOT));
    expect(dienstenVan(loop.staat)).not.toBe(voor.diensten);
    expect(bereikVan(loop.staat)).toBe(voor.bereik);
  });
});

test('a person is known by tenant and object id together', () => {
  const locatie = oefenlocatie();
  expect(persoonVan(locatie, { tenantId: 't', objectId: 'vt-2' })).toEqual({
    ...iemand('vt', 'vt-oefenstad', 'vt-2').actor,
  });
  expect(persoonVan(locatie, { tenantId: 'ander', objectId: 'vt-2' })).toBeNull();
});
