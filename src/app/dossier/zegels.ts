import { createHash } from 'node:crypto';
import type { Dossier, Dossierinhoud, Ketenregel } from './model.ts';
import { FORMAAT } from './model.ts';

/** SHA-256 in base64url. */
export function getalVan(tekst: string): string {
  return createHash('sha256').update(tekst).digest('base64url');
}

export function controlegetalVan(inhoud: Dossierinhoud): string {
  return getalVan(JSON.stringify(inhoud));
}

/** What a line is without the seal that ties it to those before it. */
export type Losseregel = Omit<Ketenregel, 'zegel'>;

/** The seal of a line: over the line and everything before it. */
export function zegelVan(vorige: string, { nr, op, soort, wat, wie, kop }: Losseregel): string {
  return getalVan(JSON.stringify([vorige, nr, op, soort, wat, wie, kop]));
}

/** Lines with their seals; the first one hangs on the id of the case. */
export function verzegel(zaak: string, regels: readonly Losseregel[]): readonly Ketenregel[] {
  let vorige = zaak;
  return regels.map((regel) => {
    vorige = zegelVan(vorige, regel);
    return { ...regel, zegel: vorige };
  });
}

/** What is signed: everything of the file hangs on one of these. */
export function teTekenen({
  controlegetal,
  keten: { zaak, regels },
  pagina,
}: Omit<Dossier, 'handtekening'>): string {
  const laatste = regels.at(-1);
  return JSON.stringify([
    FORMAAT,
    1,
    zaak,
    controlegetal,
    regels.length,
    laatste?.kop ?? '',
    laatste?.zegel ?? '',
    pagina,
  ]);
}

/** The file as text, one way only: a file that reads otherwise was written anew. */
export function alsJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
