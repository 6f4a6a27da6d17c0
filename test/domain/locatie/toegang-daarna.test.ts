import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bereikVan } from '../../../src/domain/locatie/derive.ts';
import { dienstVan } from '../../../src/domain/locatie/dienst.ts';
import { CODE_GELDT } from '../../../src/domain/locatie/toegang/toegang.ts';
import { metToegelaten } from '../../../src/domain/locatie/toegelaten.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import { MINUUT } from '../../../src/domain/termijnen/tijdstip.ts';
import { oefenlocatie } from '../../support/domain/locatie.ts';
import { kpc, ovj } from '../../support/domain/tafel.ts';
import { Loop, VREEMDE, VT, wie } from '../../support/domain/toegang/loop.ts';

describe('a code lapses', () => {
  test('after 24 hours, not before, and can then be asked anew', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.nu += CODE_GELDT - 1;
    loop.verstrijkt(1);
    expect(loop.toegang.aanmeldingen[0]?.stand).toBe('open');
    loop.nu += 1;
    expect(loop.beslist(1, true)).toBeNull();
    expect(loop.toegang.toegelaten).toEqual([]);
    loop.verstrijkt(1);
    expect(loop.toegang.aanmeldingen[0]?.stand).toBe('verlopen');
    expect(loop.posts.find(({ id }) => id === 'r:1')?.alleenBijwerken).toBe(false);
    expect(loop.vraagt('nieuw')).toBeNull();
    expect(loop.toegang.laatsteNr).toBe(2);
  });
});

describe('who was let in', () => {
  test('is a person of the location, with each role that was granted', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.vraagt('nieuw', { rol: 'rvdk' });
    loop.beslist(1, true);
    loop.beslist(2, true);
    expect(loop.persoon('nieuw')).toEqual({
      soort: 'persoon',
      persoonId: 'collega-1',
      rollen: [VT, { rol: 'rvdk' }],
    });
    expect(loop.persoon('nieuw-ander')).toBeNull();
    expect(metToegelaten(oefenlocatie(), loop.staat).personen.at(-1)?.label).toBe('Collega 1');
  });

  test('keeps the id of the settings when they know the identity, and gets the role added', () => {
    const loop = new Loop();
    loop.vraagt('vt-1', { rol: 'shn' });
    loop.beslist(1, true);
    expect(loop.persoon('vt-1')).toEqual({
      soort: 'persoon',
      persoonId: 'vt-1',
      rollen: [VT, { rol: 'shn' }],
    });
    const zonder = { ...oefenlocatie(), personen: [] };
    expect(loop.persoon('vt-1', zonder)?.rollen).toEqual([{ rol: 'shn' }]);
  });

  test('loses the roles of a VT organisation that the settings no longer have', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    expect(loop.persoon('nieuw', { ...oefenlocatie(), vtOrganisaties: [] })?.rollen).toEqual([]);
  });

  test('can take the duty over, until they leave', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    const actor = loop.persoon('nieuw') ?? VREEMDE;
    expect(loop.doet(actor, { type: 'neem-over', houder: VT, tot: loop.nu + 60 * MINUUT })).toBeNull();
    const opDienst = () => {
      const locatie = metToegelaten(oefenlocatie(), loop.staat);
      return dienstVan(locatie, loop.staat, VT, loop.nu).wie.map(({ id }) => id);
    };
    expect(opDienst()).toEqual(['collega-1']);
    const bereik = bereikVan(loop.staat);
    loop.doet(actor, { type: 'meld-af', identiteiten: [wie('nieuw')] });
    expect(opDienst()).toEqual(['vt-1']);
    expect(bereikVan(loop.staat)).not.toBe(bereik);
  });
});

describe('leaving', () => {
  test('by oneself: what was granted and what was asked are gone', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.beslist(1, true);
    loop.vraagt('nieuw', { rol: 'halt' });
    expect(loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('nieuw')] })).toBeNull();
    expect(loop.persoon('nieuw')).toBeNull();
    expect(loop.toegang.aanmeldingen.map(({ stand }) => stand)).toEqual(['afgemeld', 'ingetrokken']);
    expect(loop.posts.every(({ alleenBijwerken }) => alleenBijwerken)).toBe(true);
    expect(loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('nieuw')] })).toBe('niets-af-te-melden');
  });

  test('of another: only by who may, and the number of a request is no number of a person', () => {
    const loop = new Loop();
    loop.vraagt('nieuw');
    loop.vraagt('tweede');
    loop.beslist(1, true);
    expect(loop.doet(ovj().actor, { type: 'verwijder-collega', nr: 1 })).toBe('geen-recht');
    loop.doet(kpc().actor, { type: 'verwijder-collega', nr: 2 });
    expect(loop.events).toHaveLength(3);
    loop.doet(kpc().actor, { type: 'verwijder-collega', nr: 1 });
    expect(loop.persoon('nieuw')).toBeNull();
    expect(loop.events.at(-1)).toMatchObject({ type: 'Afgemeld', door: { persoonId: 'kpc-1', rol: 'kpc' } });
  });

  test('leaves the settings alone', () => {
    const loop = new Loop();
    loop.vraagt('vt-1', { rol: 'shn' });
    loop.beslist(1, true);
    loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie('vt-1')] });
    expect(loop.persoon('vt-1')?.rollen).toEqual([VT]);
  });
});

test('nobody is a person without a decision of the KPC or beheer, whatever is asked, decided and left', () => {
  const stap = fc.record({
    wat: fc.constantFrom('vraagt', 'beslist', 'verstrijkt', 'af'),
    id: fc.constantFrom('a', 'b', 'kpc-1'),
    rol: fc.constantFrom<Rol>('ovj', 'beheer', 'politie'),
    nr: fc.integer({ min: 1, max: 8 }),
    uren: fc.integer({ min: 0, max: 30 }),
    ja: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
      const loop = new Loop();
      for (const { wat, id, rol, nr, uren, ja } of stappen) {
        loop.nu += uren * 60 * MINUUT;
        if (wat === 'vraagt') loop.vraagt(id, { rol });
        if (wat === 'beslist') loop.beslist(nr, ja, ja ? kpc().actor : ovj().actor);
        if (wat === 'verstrijkt') loop.verstrijkt(nr);
        if (wat === 'af') loop.doet(VREEMDE, { type: 'meld-af', identiteiten: [wie(id)] });
      }
      const toegelaten = loop.staat?.toegang.toegelaten ?? [];
      const beslist = loop.events.filter((e) => e.type === 'AanmeldingBeslist');
      expect(beslist.every((e) => e.door.rol === 'kpc')).toBe(true);
      expect(toegelaten.some(({ identiteit }) => identiteit.objectId === 'kpc-1')).toBe(false);
      expect(toegelaten.every(({ nr }) => beslist.some((e) => e.nr === nr && e.toegelaten))).toBe(true);
    }),
  );
});
