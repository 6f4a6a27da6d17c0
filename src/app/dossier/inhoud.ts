import { nederlandseDatum } from '../../../cards/presenters/antwoord.ts';
import { bewijsElementen } from '../../../cards/presenters/bewijs.ts';
import { feitzin } from '../../../cards/presenters/feitregel.ts';
import { maatregelinhoud, maatregeltitel, maatregelwoorden } from '../../../cards/teksten/bewaking.ts';
import { dossierwoorden, hechtenisnaam, taakstand, zaakstatus } from '../../../cards/teksten/dossier.ts';
import { kenmerken as kenmerkwoorden, klokwoord, zaaksoort } from '../../../cards/teksten/kop.ts';
import { volleRolnaam } from '../../../cards/teksten/rollen.ts';
import { taaknamen } from '../../../cards/teksten/taken.ts';
import { tijdlijnzin } from '../../../cards/teksten/tijdlijn.ts';
import { vangrailnamen } from '../../../cards/teksten/vangrail.ts';
import type { Bezorging } from '../../domain/afgeleid/bezorgbewijs.ts';
import { metBezorging } from '../../domain/afgeleid/bezorgbewijs.ts';
import type { Dossierbeeld, Gebeurtenisbeeld } from '../../domain/afgeleid/dossier.ts';
import { kenmerken } from '../../domain/afgeleid/kop.ts';
import type { Periodebalk } from '../../domain/afgeleid/views/zaakbeeld.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Rol } from '../../domain/rollen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import type { Veld } from '../../domain/werkproces/formulier.ts';
import { indicatieteksten } from '../../domain/werkproces/indicatieteksten.ts';
import { redenwoorden } from '../../domain/werkproces/vangrailredenen.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Dossierinhoud, Dossierregel } from './model.ts';
import type { Losseregel } from './zegels.ts';

/** Far from every day of a case, so that sentences of cards name the date and not just the day of the week. */
const VER = 0;

const iso = (op: Tijdstip | null): string | null => (op === null ? null : naarIso(op));
/** Sentences of cards have bold parts; a file has none. */
const plat = (zin: string): string => zin.replaceAll('**', '');

function wie(rol: Rol | null, organisatie: string | null): string | null {
  return rol === null ? null : volleRolnaam(rol, organisatie);
}

function feit(zin: string): Dossierregel {
  const [, wat = '', waarde = ''] = /^\*\*([^*]*):\*\* (.*)$/s.exec(zin) ?? [];
  return { wat, waarde: plat(waarde) };
}

function antwoordwoorden(veld: Veld, antwoord: string | readonly string[]): readonly string[] {
  const waarden = typeof antwoord === 'string' ? [antwoord] : antwoord;
  switch (veld.soort) {
    case 'keuze':
    case 'meerkeuze':
      // Which of several Veilig Thuis organisations stands behind a colon.
      return waarden.flatMap(
        (waarde) => veld.opties.find((optie) => optie.waarde === waarde.split(':')[0])?.label ?? [],
      );
    case 'tekst':
    case 'tijd':
      return waarden;
    case 'datum':
      return waarden.map(nederlandseDatum);
  }
}

function formulieren({ inzien }: Dossierbeeld): Dossierinhoud['formulieren'] {
  return inzien.formulieren.map(({ formulier, rol, organisatie, op, antwoorden }) => ({
    formulier: formulier.id,
    titel: formulier.titel,
    wie: volleRolnaam(rol, organisatie),
    op: naarIso(op),
    antwoorden: formulier.velden.flatMap((veld) => {
      const gegeven = antwoorden[veld.id];
      const antwoord = gegeven === undefined ? [] : antwoordwoorden(veld, gegeven);
      return antwoord.length === 0 ? [] : [{ veld: veld.id, vraag: veld.label, antwoord }];
    }),
  }));
}

function periode(balk: Periodebalk): NonNullable<Dossierinhoud['maatregelen']>[number] {
  const tijden = { van: naarIso(balk.start), tot: iso(balk.einde) };
  if (balk.soort === 'hechtenis') return { wat: hechtenisnaam[balk.vorm], status: null, ...tijden };
  const titel = balk.titel === null ? maatregelwoorden.geenGrond : maatregeltitel[balk.titel];
  const inhoud = balk.inhoud.map((deel) => maatregelinhoud[deel]);
  const status = balk.status === 'van-kracht' ? 'van kracht' : maatregelwoorden[balk.status];
  return { wat: [titel, ...inhoud].join(', '), status, ...tijden };
}

function taken({ taken: alle }: Dossierbeeld): Dossierinhoud['taken'] {
  if (alle === null) return null;
  return alle.map(({ soort, rol, organisatie, status, gevraagdOp, opgepaktOp, klaarOp, uiterlijk }) => ({
    taak: taaknamen[soort],
    wie: volleRolnaam(rol, organisatie),
    stand: taakstand[status],
    gevraagdOp: naarIso(gevraagdOp),
    opgepaktOp: iso(opgepaktOp),
    klaarOp: iso(klaarOp),
    uiterlijk: iso(uiterlijk),
  }));
}

function zaakdeel(zaak: Zaak, beeld: Dossierbeeld, locatie: Locatie): Dossierinhoud['zaak'] {
  const { vrijheid, nietVast } = zaak.termijnen;
  return {
    nummer: zaak.nummer,
    locatie: locatie.id,
    locatienaam: locatie.naam,
    oefening: zaak.oefening,
    soort: zaaksoort[zaak.melding.soort],
    status: zaakstatus[zaak.status],
    gemeldOp: naarIso(zaak.gemeldOp),
    eindeOp: iso(zaak.eindeOp),
    termijnen: [
      ...(vrijheid === null ? [] : [{ wat: klokwoord.vrijheid, uiterlijk: naarIso(vrijheid) }]),
      ...(nietVast === null ? [] : [{ wat: klokwoord['deel-a'], uiterlijk: naarIso(nietVast) }]),
    ],
    kenmerken: beeld.gebeurtenissen === null ? null : kenmerken(zaak).map((naam) => kenmerkwoorden[naam]),
    gekoppeld: zaak.gekoppeld.map(({ nummer }) => nummer),
  };
}

/** What a dossier is made for and when; `naGebeurtenis`: how many events it rests on. */
export type Opmaak = { readonly nu: Tijdstip; readonly naGebeurtenis: number };

/**
 * A case in words. What may be in it was decided in {@link Dossierbeeld}; here nothing is added to that.
 *
 * @param bezorgd what became of the messages, for the lines of proof that the reader has
 */
export function dossierinhoud(
  zaak: Zaak,
  beeld: Dossierbeeld,
  { rollen }: Persoon,
  locatie: Locatie,
  bezorgd: readonly Bezorging[],
  { nu, naGebeurtenis }: Opmaak,
): Dossierinhoud {
  const { inzien, waarom, vangrails, maatregelen } = beeld;
  const bewijs = metBezorging(zaak, beeld.bewijs, bezorgd, Number.POSITIVE_INFINITY);
  const namen = new Map(locatie.vtOrganisaties.map(({ id, kort }) => [id, kort]));
  return {
    zaak: zaakdeel(zaak, beeld, locatie),
    opgemaakt: {
      op: naarIso(nu),
      voor: rollen.map(({ rol, organisatie }) =>
        volleRolnaam(rol, organisatie === undefined ? null : (namen.get(organisatie) ?? organisatie)),
      ),
      naGebeurtenis,
    },
    bekend: inzien.feiten.map((een) => feit(feitzin(een, VER))),
    stappen: waarom.stappen.map((stap) => ({
      stap: plat(indicatieteksten[stap].tekst),
      waarom: plat(indicatieteksten[stap].waarom),
    })),
    toelichting: inzien.toelichting,
    formulieren: formulieren(beeld),
    reacties: inzien.reacties.map(({ op, rol, tekst }) => ({
      op: naarIso(op),
      wie: volleRolnaam(rol, null),
      tekst,
    })),
    vangrails:
      vangrails?.map(({ op, vangrails: namenVan, reden, rol, organisatie }) => ({
        op: naarIso(op),
        vangrails: namenVan.map((naam) => `${naam}: ${vangrailnamen[naam]}`),
        reden: redenwoorden[reden],
        wie: wie(rol, organisatie),
      })) ?? null,
    maatregelen: maatregelen?.map(periode) ?? null,
    taken: taken(beeld),
    bewijs: bewijsElementen(bewijs, VER).map(({ text }) => plat(String(text))),
  };
}

function regelwoorden(beeld: Gebeurtenisbeeld): Pick<Losseregel, 'soort' | 'wat' | 'wie'> {
  const soort = beeld.type;
  if (beeld.soort === 'tijdlijn') {
    const { rol, organisatie } = beeld.regel;
    return { soort, wat: plat(tijdlijnzin(beeld.regel)), wie: wie(rol, organisatie) };
  }
  return { soort, wat: dossierwoorden[beeld.soort], wie: wie(beeld.rol, beeld.organisatie) };
}

/** A line for each event, as far as the reader may know it, with the head of the chain after it. */
export function ketenregels(
  events: readonly ZaakEvent[],
  heads: readonly string[],
  beelden: readonly Gebeurtenisbeeld[] | null,
): readonly Losseregel[] {
  return events.map(({ op }, i) => {
    const beeld = beelden?.[i];
    const woorden = beeld === undefined ? { soort: null, wat: null, wie: null } : regelwoorden(beeld);
    return { nr: i + 1, op: naarIso(op), ...woorden, kop: heads[i] ?? '' };
  });
}
