import type { VangrailReden } from '../../werkproces/besluiten.ts';

type Vrij = Readonly<Record<string, unknown>>;
type Taakinvoer = { readonly taakId: string; readonly revisie: number; readonly invoer: Vrij };

/** What somebody does about a measure, a detention, a check or a breach. */
export type BewakingCommand =
  | ({ readonly type: 'vul-maatregel-aan'; readonly reden: VangrailReden | null } & Taakinvoer)
  | { readonly type: 'leg-maatregel-vast'; readonly invoer: Vrij; readonly reden: VangrailReden | null }
  | ({ readonly type: 'vervolg-maatregel'; readonly reden: VangrailReden | null } & Taakinvoer)
  | ({ readonly type: 'verleng-hechtenis' } & Taakinvoer)
  | ({ readonly type: 'leg-voorgeleiding-vast' } & Taakinvoer)
  | { readonly type: 'leg-uitspraak-vast'; readonly invoer: Vrij }
  | ({ readonly type: 'beantwoord-check' } & Taakinvoer)
  | { readonly type: 'vraag-check' }
  | { readonly type: 'registreer-verbod'; readonly taakId: string }
  | { readonly type: 'meld-schending'; readonly invoer: Vrij }
  | ({ readonly type: 'volg-schending-op' } & Taakinvoer)
  | { readonly type: 'meld-ter-plaatse'; readonly taakId: string };
