import assert from 'node:assert/strict';
import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import type { LocatieCommand } from '../../../src/domain/locatie/decide.ts';
import { decideLocatie } from '../../../src/domain/locatie/decide.ts';
import type { LocatieEvent } from '../../../src/domain/locatie/events.ts';
import { roosterPosts } from '../../../src/domain/locatie/rooster/posts.ts';
import type { RoosterStaat } from '../../../src/domain/locatie/rooster/staat.ts';
import type { Bereik, Werk } from '../../../src/domain/locatie/rooster/vooruitzicht.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { evolveLocatie, LEGE_LOCATIE } from '../../../src/domain/locatie/staat.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { oefenlocatie } from './locatie.ts';
import { patroon, regels } from './rooster.ts';

/** Wall-clock time in Amsterdam of a day in the week of Monday 23 November 2026; `ma 08:00`. */
export function op(moment: string): number {
  const [dag = '', klok = ''] = moment.split(' ');
  const nummer = 23 + ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].indexOf(dag);
  return vanIso(`2026-11-${nummer}T${klok}:00+01:00`);
}

export const OVJ = { rol: 'ovj' } as const;
export const collega = (persoonId: string): Actor => ({ soort: 'persoon', persoonId, rollen: [OVJ] });
export const systeem: Actor = { soort: 'systeem' };

/** Officers by turns: officier-1 by day, officier-2 by night, from eight to six. */
export function tweePloegen(): Locatie {
  const locatie = oefenlocatie();
  const officier = (nr: number) => ({
    id: `officier-${nr}`,
    label: `Officier ${nr}`,
    rollen: [OVJ],
    identiteiten: [],
  });
  return {
    ...locatie,
    personen: [...locatie.personen, officier(1), officier(2), officier(3)],
    roosters: {
      ovj: regels(
        patroon({ wie: ['officier-1'] }),
        patroon({ id: 'nacht', van: '18:00', tot: '08:00', wie: ['officier-2'] }),
      ),
    },
  };
}

function zonderTijd(event: LocatieEvent): object {
  return Object.fromEntries(Object.entries(event).filter(([naam]) => naam !== 'v' && naam !== 'op'));
}

/** The duty of one location, command after command. */
export class Roosterverloop {
  staat: LocatieStaat = LEGE_LOCATIE;
  nu: number;
  werk: Werk = { vragen: {}, zaken: 0 };
  bereik: Bereik = {};
  readonly locatie: Locatie;

  constructor(nu = 'ma 12:00', locatie = tweePloegen()) {
    this.nu = op(nu);
    this.locatie = locatie;
  }

  get rooster(): RoosterStaat {
    return this.staat.rooster;
  }

  /** What follows from the command, or why it is refused. */
  geeft(actor: Actor, command: LocatieCommand): readonly LocatieEvent[] | string {
    const besluit = decideLocatie(this.staat, command, { nu: this.nu, actor, wieMagKoppelen: ['kpc'] });
    if (!besluit.ok) return besluit.afwijzing.code;
    this.staat = besluit.events.reduce<LocatieStaat>(evolveLocatie, this.staat);
    return besluit.events;
  }

  /** The events without version and time. */
  kern(actor: Actor, command: LocatieCommand): readonly object[] {
    const events = this.geeft(actor, command);
    assert.ok(typeof events !== 'string', 'refused');
    return events.map((event) => zonderTijd(event));
  }

  peil(): readonly object[] {
    const { locatie, werk, bereik } = this;
    return this.kern(systeem, { type: 'peil-rooster', locatie, werk, bereik });
  }

  /** Looks at the roster at a later time. */
  om(moment: string): readonly object[] {
    this.nu = op(moment);
    return this.peil();
  }

  /** Who gets which message now: number of the post, reader, what it is about. */
  posts(): readonly object[] {
    return roosterPosts(this.rooster);
  }
}
