import type { Door } from '../wie.ts';

/** Where a dossier was asked: on the page, or by an operator on the command line. */
export type Uitvoerweg = 'pagina' | 'beheer';

/** Somebody read answers of others, or took them along. */
export type Inzagegebeurtenis =
  /** Somebody read answers of others: which groups of fields, never what they said. */
  | { readonly type: 'AntwoordenGelezen'; readonly groepen: readonly string[]; readonly door: Door }
  /** Somebody took a file of the case along: what it held stands there as a checksum only (SHA-256, base64url). */
  | {
      readonly type: 'DossierUitgevoerd';
      readonly controlegetal: string;
      readonly langs: Uitvoerweg;
      readonly door: Door;
    };
