import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Vangrail, Vangrailkeuze, VangrailReden } from '../werkproces/besluiten.ts';
import type { ZaakEvent } from '../zaak/events.ts';
import { isLezen } from '../zaak/events.ts';
import { evolve } from '../zaak/evolve.ts';
import { historieregel } from '../zaak/historie.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Persoon } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { bewijsketen } from './bewijsketen.ts';
import { leesbareVangrails } from './schermen/feiten.ts';
import { leest } from './schermen/lezer.ts';
import { inzienScherm, waaromScherm } from './schermen/zaakschermen.ts';
import type { Periodebalk } from './views/zaakbeeld.ts';
import type { Bewijsregel, InzienView, Tijdlijnregel, WaaromView } from './views.ts';
import type { Weergave } from './weergave.ts';
import { naamBij } from './weergave.ts';
import { balken } from './zaakbeeld.ts';

type Wie = { readonly rol: Rol | null; readonly organisatie: string | null };

/** One event as this reader may know it: a line of the time line, or that somebody read or took along. */
export type Gebeurtenisbeeld =
  | { readonly soort: 'tijdlijn'; readonly type: ZaakEvent['type']; readonly regel: Tijdlijnregel }
  | ({ readonly soort: 'gelezen' | 'uitgevoerd'; readonly type: ZaakEvent['type'] } & Wie);

/** A guard rail that somebody went on past. */
export type Vangrailbeeld = Wie & {
  readonly op: Tijdstip;
  readonly vangrails: readonly Vangrail[];
  readonly reden: VangrailReden;
};

export type Taakbeeld = Pick<Taak, 'soort' | 'rol' | 'status' | 'gevraagdOp' | 'klaarOp' | 'uiterlijk'> & {
  readonly organisatie: string | null;
  readonly opgepaktOp: Tijdstip | null;
};

/** A whole case as one reader may know it. Null: that part is not for this reader. */
export type Dossierbeeld = {
  readonly inzien: InzienView;
  readonly waarom: WaaromView;
  /** One for each event of the chain, in order. */
  readonly gebeurtenissen: readonly Gebeurtenisbeeld[] | null;
  readonly vangrails: readonly Vangrailbeeld[] | null;
  readonly maatregelen: readonly Periodebalk[] | null;
  readonly taken: readonly Taakbeeld[] | null;
  /** Every instant of who was asked what, for who leads the table. */
  readonly bewijs: readonly Bewijsregel[];
};

function wie(door: { readonly rol: Rol; readonly organisatie?: string } | null, weergave: Weergave): Wie {
  return door === null
    ? { rol: null, organisatie: null }
    : { rol: door.rol, organisatie: naamBij(weergave, door) };
}

function gebeurtenisbeelden(
  events: readonly ZaakEvent[],
  magAcuut: boolean,
  weergave: Weergave,
): readonly Gebeurtenisbeeld[] {
  let zaak: Zaak | null = null;
  return events.map((event): Gebeurtenisbeeld => {
    const na: Zaak = evolve(zaak, event);
    const voor: Zaak = zaak ?? na;
    zaak = na;
    const { type } = event;
    if (isLezen(event)) {
      const soort = event.type === 'AntwoordenGelezen' ? 'gelezen' : 'uitgevoerd';
      return { soort, type, ...wie(event.door, weergave) };
    }
    const regel = historieregel(voor, na, event);
    const organisatie =
      regel.rol === null || regel.organisatie === null
        ? null
        : naamBij(weergave, { rol: regel.rol, organisatie: regel.organisatie });
    return {
      soort: 'tijdlijn',
      type,
      regel: { ...regel, organisatie, acuut: magAcuut ? regel.acuut : null, aantal: 1 },
    };
  });
}

function keuzeVan(event: ZaakEvent): Vangrailkeuze | null {
  return 'vangrail' in event ? (event.vangrail ?? null) : null;
}

function vangrailbeelden(
  events: readonly ZaakEvent[],
  magAcuut: boolean,
  weergave: Weergave,
): readonly Vangrailbeeld[] {
  return events.flatMap((event) => {
    const keuze = keuzeVan(event);
    if (keuze === null) return [];
    const door = 'door' in event ? event.door : null;
    const vangrails = leesbareVangrails(keuze.vangrails, magAcuut);
    return [{ op: event.op, vangrails, reden: keuze.reden, ...wie(door, weergave) }];
  });
}

function taakbeelden(zaak: Zaak, weergave: Weergave): readonly Taakbeeld[] {
  return Object.values(zaak.taken).map((taak) => ({
    soort: taak.soort,
    rol: taak.rol,
    organisatie: naamBij(weergave, taak),
    status: taak.status,
    gevraagdOp: taak.gevraagdOp,
    opgepaktOp: taak.opgepakt?.op ?? null,
    klaarOp: taak.klaarOp,
    uiterlijk: taak.uiterlijk,
  }));
}

/**
 * Everything of a case that this reader may know, by role and never by person: the one place that decides what goes
 * into a dossier (werkproces §9). It is made of the same screens as the cards, so no field has a second rule.
 *
 * @param events all of the case, oldest first
 */
export function dossierbeeld(
  zaak: Zaak,
  events: readonly ZaakEvent[],
  persoon: Persoon,
  weergave: Weergave,
): Dossierbeeld {
  const magAcuut = leest(zaak, persoon, 'acuut-uitkomst', weergave);
  const tijdlijn = leest(zaak, persoon, 'tijdlijn', weergave);
  const inzien = inzienScherm(zaak, persoon, weergave);
  return {
    inzien,
    waarom: waaromScherm(zaak, persoon, weergave),
    gebeurtenissen: tijdlijn ? gebeurtenisbeelden(events, magAcuut, weergave) : null,
    vangrails: tijdlijn ? vangrailbeelden(events, magAcuut, weergave) : null,
    maatregelen: leest(zaak, persoon, 'maatregelen', weergave) ? balken(zaak) : null,
    taken: tijdlijn ? taakbeelden(zaak, weergave) : null,
    bewijs: inzien.bewijs.length === 0 ? [] : bewijsketen(zaak, weergave, Number.POSITIVE_INFINITY),
  };
}
