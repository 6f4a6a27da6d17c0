import { zaakkop } from '../afgeleid/kop.ts';
import type { VolgendeStap, Zaakkop } from '../afgeleid/views.ts';
import { organisatienaam } from '../afgeleid/weergave.ts';
import { stapVan } from '../afgeleid/zaakpost.ts';
import type { Locatie } from '../instellingen/locatie.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { openTaken } from '../zaak/open-taken.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** What one partner still owes, in the general words of the channel. */
export type OpenBij = {
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly stappen: readonly VolgendeStap[];
};

export type Noodzaak = { readonly kop: Zaakkop; readonly open: readonly OpenBij[] };

/** Who has the duty of a role now, by role label, and the number of that duty. */
export type Nooddienst = {
  readonly rol: Rol;
  /** Full name of a Veilig Thuis organisation. */
  readonly organisatie: string | null;
  /** Role labels; empty: nobody has the duty. */
  readonly wie: readonly string[];
  readonly telefoon: string | null;
};

/**
 * The open cases of a location on paper, for when the program, Teams or the network is away. It leaves the building, so
 * it holds no more than every member of the channel may read: number, clock, and from whom something is awaited
 * (werkproces §9). No content, no kind of relation, nobody's name.
 */
export type Noodlijst = {
  readonly locatie: string;
  readonly oefening: boolean;
  /** When it was made. */
  readonly op: Tijdstip;
  /** Nearest clock first. */
  readonly zaken: readonly Noodzaak[];
  /** Numbers of open cases that could not be read: they are not left out silently. */
  readonly onleesbaar: readonly string[];
  readonly diensten: readonly Nooddienst[];
  /** Number of the KPC, for who holds an old list. */
  readonly bel: string | null;
};

/** A role at the table with who has its duty. */
export type Bezet = { readonly houder: Rolhouder; readonly wie: readonly string[] };

function openBij(zaak: Zaak, locatie: Locatie): readonly OpenBij[] {
  return [...Map.groupBy(openTaken(zaak), houderSleutel).values()].map((taken) => {
    const { rol, organisatie } = taken[0] ?? { rol: 'kpc' };
    return {
      rol,
      organisatie: organisatie === undefined ? null : organisatienaam(locatie, organisatie),
      stappen: [...new Set(taken.map(({ soort }) => stapVan(soort)))],
    };
  });
}

function dienst(locatie: Locatie, { houder: { rol, organisatie }, wie }: Bezet): Nooddienst {
  const vt = locatie.vtOrganisaties.find(({ id }) => id === organisatie);
  const telefoon = vt?.telefoon ?? locatie.dienstnummers[rol] ?? null;
  return { rol, organisatie: vt?.naam ?? null, wie, telefoon };
}

/** @param zaken open cases, nearest clock first */
export function noodlijst(
  locatie: Locatie,
  zaken: readonly Zaak[],
  onleesbaar: readonly string[],
  bezet: readonly Bezet[],
  op: Tijdstip,
): Noodlijst {
  return {
    locatie: locatie.naam,
    oefening: locatie.oefening,
    op,
    zaken: zaken.map((zaak) => ({ kop: zaakkop(zaak), open: openBij(zaak, locatie) })),
    onleesbaar,
    diensten: bezet.map((een) => dienst(locatie, een)),
    bel: locatie.dienstnummers.kpc ?? null,
  };
}
