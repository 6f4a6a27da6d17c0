import { telVangrails } from '../../afgeleid/vangrailtelling.ts';
import { vangrails } from '../../werkproces/besluiten.ts';
import { inbrengrollen } from '../cijfer-id.ts';
import { groveMinuten, klasse } from '../grof.ts';
import { klassen } from '../klassen.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';
import { vragen } from './vragen.ts';

/** Per partner: asked, answered, and how long it took (werkproces §10). */
export function inbreng(verloop: Verloop): readonly Waarneming[] {
  const rijen = verloop.eind.vtRegios;
  return vragen(verloop, 'inbreng').flatMap(({ taak, gevraagdOp, antwoord, stand }) => {
    const rol = inbrengrollen.find((naam) => naam === taak.rol);
    if (rol === undefined) return [];
    if (antwoord === null) return telBij(`inbreng-${rol}`, rijen, { deel: stand });
    const minuten = groveMinuten(gevraagdOp, antwoord.op);
    return telBij(`inbreng-${rol}`, rijen, { deel: klasse(minuten, klassen.inbreng), minuten });
  });
}

/** Whether those who must know of a decision said so; a decision that a later one overtook is left out. */
export function kennisname(verloop: Verloop): readonly Waarneming[] {
  return vragen(verloop, 'kennisname').flatMap(({ taak, stand }) => {
    const rijen = taak.organisatie === undefined ? verloop.eind.vtRegios : [taak.organisatie];
    return telBij('kennisname', rijen, { deel: stand === 'beantwoord' ? 'bevestigd' : stand });
  });
}

/** How often a message found nobody. */
export function nietBereikt({ stappen, eind }: Verloop): readonly Waarneming[] {
  return stappen.flatMap(({ event }) => {
    if (event.type !== 'OnbereiktGemeld') return [];
    const organisatie = event.houder?.organisatie;
    const rijen = organisatie === undefined ? eind.vtRegios : [organisatie];
    return telBij('niet-bereikt', rijen, { deel: event.reden });
  });
}

/** How often each guard rail was heeded or gone on past, with which reason (werkproces §3). */
export function vangrailkeuzes({ stappen, eind }: Verloop): readonly Waarneming[] {
  const telling = telVangrails(stappen.map(({ event }) => event));
  return vangrails.flatMap((naam) => {
    const { opgevolgd, redenen } = telling[naam];
    const delen = [['opgevolgd', opgevolgd] as const, ...Object.entries(redenen)];
    return delen.flatMap(([deel, aantal]) =>
      Array.from({ length: aantal }, () => telBij(`vangrail-${naam}`, eind.vtRegios, { deel })).flat(),
    );
  });
}
