/** What a file with a dossier is called inside, so that a reader knows what it has. */
export const FORMAAT = 'negenuur-dossier';

/** Somebody at the table by role, in Dutch; never a person. */
type Wie = string;
/** ISO 8601, UTC. */
type Iso = string;

export type Dossierregel = { readonly wat: string; readonly waarde: string };

/**
 * A whole case in words, as far as who made it may read it (werkproces §9). `null`: that part is not for their role.
 */
export type Dossierinhoud = {
  readonly zaak: {
    readonly nummer: string;
    readonly locatie: string;
    readonly locatienaam: string;
    readonly oefening: boolean;
    readonly soort: string;
    readonly status: string;
    readonly gemeldOp: Iso;
    readonly eindeOp: Iso | null;
    readonly termijnen: readonly { readonly wat: string; readonly uiterlijk: Iso }[];
    readonly kenmerken: readonly string[] | null;
    readonly gekoppeld: readonly string[];
  };
  readonly opgemaakt: {
    readonly op: Iso;
    readonly voor: readonly Wie[];
    /** Events of the case that the content rests on. */
    readonly naGebeurtenis: number;
  };
  readonly bekend: readonly Dossierregel[];
  readonly stappen: readonly { readonly stap: string; readonly waarom: string }[];
  readonly toelichting: string | null;
  readonly formulieren: readonly {
    readonly formulier: string;
    readonly titel: string;
    readonly wie: Wie;
    readonly op: Iso;
    readonly antwoorden: readonly {
      readonly veld: string;
      readonly vraag: string;
      readonly antwoord: readonly string[];
    }[];
  }[];
  readonly reacties: readonly { readonly op: Iso; readonly wie: Wie; readonly tekst: string }[];
  readonly vangrails:
    | readonly {
        readonly op: Iso;
        readonly vangrails: readonly string[];
        readonly reden: string;
        readonly wie: Wie | null;
      }[]
    | null;
  readonly maatregelen:
    | readonly {
        readonly wat: string;
        readonly status: string | null;
        readonly van: Iso;
        readonly tot: Iso | null;
      }[]
    | null;
  readonly taken:
    | readonly {
        readonly taak: string;
        readonly wie: Wie;
        readonly stand: string;
        readonly gevraagdOp: Iso;
        readonly opgepaktOp: Iso | null;
        readonly klaarOp: Iso | null;
        readonly uiterlijk: Iso | null;
      }[]
    | null;
  readonly bewijs: readonly string[];
};

/** One event: what may be read of it, the head of the chain after it, and what ties the lines of this file together. */
export type Ketenregel = {
  readonly nr: number;
  readonly op: Iso;
  /** Kind of event; null: not for the role of who made the file. */
  readonly soort: string | null;
  readonly wat: string | null;
  readonly wie: Wie | null;
  /** SHA-256 (hex) over the ciphertexts of this event and all before it, as register and anchors have it. */
  readonly kop: string;
  /** SHA-256 (base64url) over this line and the seal before it. */
  readonly zegel: string;
};

export type Dossier = {
  readonly formaat: typeof FORMAAT;
  readonly v: 1;
  readonly inhoud: Dossierinhoud;
  /** SHA-256 (base64url) over `inhoud`; stands in the case, in the event that says that this was taken along. */
  readonly controlegetal: string;
  readonly keten: { readonly zaak: string; readonly regels: readonly Ketenregel[] };
  /** SHA-256 (base64url) over the readable page, without the data in it. */
  readonly pagina: string;
  readonly handtekening: {
    /** Ed25519, SPKI in base64. */
    readonly sleutel: string;
    readonly waarde: string;
  };
};
