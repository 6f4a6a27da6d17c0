import { useState } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { haalBestand, Mislukt } from '../api/aanroep.ts';
import { bewaar } from '../delen/bewaar.ts';
import { Melding } from '../delen/melding.tsx';
import { zaakwoorden } from '../woorden/zaak.ts';

type Props = { readonly bewijs: Bewijs; readonly locatie: EigenLocatie; readonly nummer: string };

/** Roles that take a case along; who may is checked by the server, which also keeps that it was done. */
const MAG: ReadonlySet<string> = new Set(['kpc', 'ovj']);

/** The whole case as one file, to read and print. */
export function Dossier({ bewijs, locatie, nummer }: Props) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  if (!locatie.rollen.some(({ rol }) => MAG.has(rol))) return null;
  const haal = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    try {
      const waar = `locatie=${encodeURIComponent(locatie.id)}&nummer=${encodeURIComponent(nummer)}`;
      bewaar(await haalBestand(`dossier?${waar}&vorm=html`, bewijs), `dossier-${nummer}.html`);
    } catch (error) {
      if (!(error instanceof Mislukt)) throw error;
      zetFout(error.tekst);
    }
    zetBezig(false);
  };
  return (
    <>
      <button type="button" class="knop knop-klein" aria-disabled={bezig} onClick={() => void haal()}>
        {zaakwoorden.dossier}
      </button>
      {fout !== null && <Melding soort="waarschuwing">{fout}</Melding>}
    </>
  );
}
