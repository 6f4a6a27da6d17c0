import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Threadsoort } from '../../zaak/draadsoort.ts';
import type { Feitregel } from './feiten.ts';
import type { Zaakkop } from './kop.ts';
import type { VolgendeStap } from './zaak.ts';

/** A case as the table sees it: nothing that not every member of the channel may read (werkproces §9). */
export type Tafelzaak = {
  readonly kop: Zaakkop;
  readonly volgende: VolgendeStap;
  /** What happened since the table before, each kind once, oldest first. */
  readonly nieuws: readonly Threadsoort[];
  /** It came in since the table before. */
  readonly nieuweZaak: boolean;
  /** From whom something is awaited. */
  readonly mist: readonly { readonly rol: Rol; readonly organisatie: string | null }[];
};

/** The morning or afternoon table of a location (werkproces §8, Noord-Holland). */
export type TafelView = {
  readonly soort: 'tafel';
  readonly locatieId: string;
  readonly locatie: string;
  readonly op: Tijdstip;
  /** The table before; null: this is the first. */
  readonly sinds: Tijdstip | null;
  /** Nearest clock first. */
  readonly zaken: readonly Tafelzaak[];
  readonly weggelaten: number;
  /** Numbers of the cases with a plandatum today and tomorrow, those past included in today. */
  readonly plandata: { readonly vandaag: readonly string[]; readonly morgen: readonly string[] };
};

/** One case of the table, with the way to the one before and after it. */
export type TafelzaakView = {
  readonly soort: 'tafelzaak';
  readonly locatieId: string;
  /** Place in the walk, from 1. */
  readonly plek: number;
  readonly aantal: number;
  readonly zaak: Tafelzaak;
  /** What this reader may know of it. */
  readonly feiten: readonly Feitregel[];
  /** What the reader may write down here. */
  readonly mag: readonly ('notitie' | 'actie')[];
  readonly vorige: string | null;
  readonly volgende: string | null;
};
