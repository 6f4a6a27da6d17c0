import assert from 'node:assert/strict';
import type { LocatieCommand } from '../../../../src/domain/locatie/decide.ts';
import { decideLocatie } from '../../../../src/domain/locatie/decide.ts';
import { locatiePosts } from '../../../../src/domain/locatie/derive.ts';
import { persoonVan } from '../../../../src/domain/locatie/dienst.ts';
import type { LocatieEvent } from '../../../../src/domain/locatie/events.ts';
import type { LocatieStaat } from '../../../../src/domain/locatie/staat.ts';
import { evolveLocatie } from '../../../../src/domain/locatie/staat.ts';
import { aanmeldTimer } from '../../../../src/domain/locatie/toegang/beslis.ts';
import type { Aanvraag } from '../../../../src/domain/locatie/toegang/toegang.ts';
import { metToegelaten } from '../../../../src/domain/locatie/toegelaten.ts';
import type { Rol } from '../../../../src/domain/rollen.ts';
import { vanIso } from '../../../../src/domain/termijnen/tijdstip.ts';
import type { Actor, Persoon, Rolhouder } from '../../../../src/domain/zaak/wie.ts';
import { oefenlocatie } from '../locatie.ts';
import { kpc, systeem } from '../tafel.ts';

export const NU = vanIso('2026-11-23T12:00:00+01:00');
export const VT: Rolhouder = { rol: 'vt', organisatie: 'vt-oefenstad' };
export const VREEMDE: Persoon = { soort: 'persoon', persoonId: 'onbekend', rollen: [] };

export const wie = (objectId: string): { tenantId: string; objectId: string } => ({
  tenantId: 't',
  objectId,
});

function aanvraag(houder: Rolhouder): Aanvraag {
  const organisatieNaam = houder.organisatie === undefined ? null : 'VT';
  return { houder, locatie: { id: 'oefenstad', naam: 'Oefenstad' }, organisatieNaam };
}

/** Somebody asks for a role of a location, others decide, and time passes. */
export class Loop {
  staat: LocatieStaat | null = null;
  nu = NU;
  events: LocatieEvent[] = [];
  #code = 1000;

  get toegang() {
    assert(this.staat !== null);
    return this.staat.toegang;
  }

  get posts() {
    return this.staat === null ? [] : locatiePosts(this.staat);
  }

  /** @returns the refusal, or null */
  doet(actor: Actor, command: LocatieCommand, wieMagKoppelen: readonly Rol[] = ['kpc', 'beheer']) {
    const besluit = decideLocatie(this.staat, command, { nu: this.nu, actor, wieMagKoppelen });
    if (!besluit.ok) return besluit.afwijzing.code;
    this.events.push(...besluit.events);
    this.staat = besluit.state;
    assert.deepEqual(this.events.reduce<LocatieStaat | null>(evolveLocatie, null), this.staat);
    return null;
  }

  vraagt(id: string, houder: Rolhouder = VT, opties: { inKanaal?: boolean; codes?: string[] } = {}) {
    const { inKanaal = false, codes = [String((this.#code += 1))] } = opties;
    const persoon = persoonVan(metToegelaten(oefenlocatie(), this.staat), wie(id)) ?? VREEMDE;
    return this.doet(persoon, {
      type: 'meld-aan',
      identiteit: wie(id),
      aanvraag: aanvraag(houder),
      codes,
      inKanaal,
    });
  }

  beslist(nr: number, toegelaten: boolean, actor: Actor = kpc().actor, als = 'kpc-1') {
    return this.doet(actor, { type: 'beslis-aanmelding', nr, toegelaten, identiteiten: [wie(als)] });
  }

  verstrijkt(nr: number) {
    return this.doet(systeem, { type: 'verstrijk', timerId: aanmeldTimer(nr) });
  }

  persoon(id: string, locatie = oefenlocatie()) {
    return persoonVan(metToegelaten(locatie, this.staat), wie(id));
  }
}
