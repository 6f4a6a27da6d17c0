import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import type { Dossier } from '../../app/dossier/model.ts';
import { FORMAAT } from '../../app/dossier/model.ts';
import { leesBlad } from '../../app/dossier/pagina.ts';
import { alsJson, controlegetalVan, getalVan, teTekenen, zegelVan } from '../../app/dossier/zegels.ts';
import type { Anker } from '../audit/lees-ankers.ts';

/** Something in a file that is not as it was made. Dutch, without content. */
export type Dossierfout = {
  /** First wrong event (from 1); null when it is not about an event. */
  readonly gebeurtenis: number | null;
  readonly wat: string;
};

const Regel = z.object({
  nr: z.number(),
  op: z.string(),
  soort: z.string().nullable(),
  wat: z.string().nullable(),
  wie: z.string().nullable(),
  kop: z.string().regex(/^[0-9a-f]{64}$/),
  zegel: z.string(),
});

const Bestand = z.object({
  formaat: z.literal(FORMAAT),
  v: z.literal(1),
  inhoud: z.looseObject({}),
  controlegetal: z.string(),
  keten: z.object({ zaak: z.string(), regels: z.array(Regel) }),
  pagina: z.string(),
  handtekening: z.object({ sleutel: z.string(), waarde: z.string() }),
});

type Gelezen = { readonly dossier: Dossier; readonly json: string; readonly blad: string | null };

/** @returns null when it is no file of ours, readable or not */
export function leesDossier(bestand: string): Gelezen | null {
  const { json, blad } = leesBlad(bestand) ?? { json: bestand, blad: null };
  let ruw: unknown;
  try {
    ruw = JSON.parse(json);
  } catch {
    return null;
  }
  // What it holds is only compared and hashed: of the content itself nothing is used.
  return Bestand.safeParse(ruw).success ? { dossier: ruw as Dossier, json, blad } : null;
}

function keten({ keten: { zaak, regels } }: Dossier): readonly Dossierfout[] {
  let vorige = zaak;
  for (const [i, regel] of regels.entries()) {
    if (regel.nr !== i + 1 || zegelVan(vorige, regel) !== regel.zegel) {
      return [{ gebeurtenis: i + 1, wat: 'deze regel is veranderd, weggehaald, toegevoegd of verplaatst' }];
    }
    vorige = regel.zegel;
  }
  return [];
}

function getekend(dossier: Dossier, sleutel: string): boolean {
  try {
    const publiek = createPublicKey({ key: Buffer.from(sleutel, 'base64'), format: 'der', type: 'spki' });
    if (publiek.asymmetricKeyType !== 'ed25519') return false;
    const waarde = Buffer.from(dossier.handtekening.waarde, 'base64url');
    return verify(null, Buffer.from(teTekenen(dossier)), publiek, waarde);
  } catch {
    return false;
  }
}

/** No chain that was written down outside may say otherwise. */
function tegenAnkers({ keten: { zaak, regels } }: Dossier, ankers: readonly Anker[]): readonly Dossierfout[] {
  const anders = ankers
    .flatMap(({ stromen }) => stromen)
    .filter(([id, versie, kop]) => id === zaak && versie <= regels.length && regels[versie - 1]?.kop !== kop)
    .map(([, versie]) => versie);
  return anders.length === 0
    ? []
    : [{ gebeurtenis: Math.min(...anders), wat: 'de keten was tot hier anders toen zij werd vastgelegd' }];
}

/**
 * Whether a file with a dossier is as the program made it. Needs no Redis and no keys of a case: the seals say which
 * line was touched, the signature that nobody made all of it anew, the anchors that the chain was this one.
 *
 * @param sleutel public key of the installation, from elsewhere; null: the one in the file, which a forger can replace
 */
export function controleerDossier(
  { dossier, json, blad }: Gelezen,
  sleutel: string | null,
  ankers: readonly Anker[],
): readonly Dossierfout[] {
  const fouten: Dossierfout[] = [...keten(dossier)];
  const meld = (wat: string): void => void fouten.push({ gebeurtenis: null, wat });
  if (controlegetalVan(dossier.inhoud) !== dossier.controlegetal) meld('de inhoud is veranderd');
  if (blad !== null && getalVan(blad) !== dossier.pagina) meld('de leesbare tekst is veranderd');
  if (sleutel !== null && sleutel !== dossier.handtekening.sleutel) {
    meld('ondertekend met een andere sleutel dan die van deze installatie');
  } else if (!getekend(dossier, dossier.handtekening.sleutel)) {
    meld('de handtekening klopt niet');
  }
  fouten.push(...tegenAnkers(dossier, ankers));
  if (fouten.length === 0 && alsJson(dossier) !== json) meld('het bestand is opnieuw geschreven');
  return fouten;
}
