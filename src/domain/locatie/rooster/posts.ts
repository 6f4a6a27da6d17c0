import type { Post, Publiek } from '../../afgeleid/post.ts';
import type { Roosterbericht, RoosterberichtView } from '../../afgeleid/views/rooster.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Plek } from './events.ts';
import type { AfgesprokenVervanging, Gat, Overdracht, Paraatheid, RoosterStaat, Ruil } from './staat.ts';

function view(plek: Plek, op: Tijdstip, bericht: Roosterbericht): RoosterberichtView {
  const { houder, locatie, organisatieNaam } = plek;
  return { soort: 'roosterbericht', locatie, rol: houder.rol, organisatie: organisatieNaam, op, bericht };
}

function persoon({ houder }: Plek, persoonId: string): Publiek {
  return { soort: 'persoon', persoonId, houder };
}

const dienst = (rol: Rol): Publiek => ({ soort: 'dienst', houder: { rol } });

/** One message to each person who came on duty. */
function overdrachtposts({ nr, plek, erbij, op, tot, vragen, zaken }: Overdracht): readonly Post[] {
  return erbij.map((persoonId) => ({
    id: `od:${nr}:${persoonId}`,
    publiek: persoon(plek, persoonId),
    view: view(plek, op, { wat: 'overdracht', tot, vragen, zaken }),
    alleenBijwerken: false,
  }));
}

function gatposts({ nr, plek, delen, invaller, begonnen, op, voorbij }: Gat): readonly Post[] {
  // Who is missing cannot be told that they are.
  const anderen = (['kpc', invaller] as const).filter((rol) => !begonnen || rol !== plek.houder.rol);
  const wie = new Set<Rol>(anderen.length === 0 ? ['ovj'] : anderen);
  return [...wie].map((rol) => ({
    id: `g:${nr}:${rol}`,
    publiek: dienst(rol),
    view: view(plek, op, { wat: 'gat', delen, begonnen, voorbij }),
    alleenBijwerken: voorbij,
  }));
}

/** The question to the colleague; the one who asked hears the answer. */
function ruilposts({ nr, plek, eigen, ander, op, stand }: Ruil): readonly Post[] {
  const open = stand === 'open';
  const vraag: Roosterbericht = {
    wat: 'ruil',
    nr,
    gevraagd: true,
    collega: eigen.label,
    geeft: { van: ander.van, tot: ander.tot },
    krijgt: { van: eigen.van, tot: eigen.tot },
    stand,
  };
  const antwoord: Roosterbericht = {
    ...vraag,
    gevraagd: false,
    collega: ander.label,
    geeft: vraag.krijgt,
    krijgt: vraag.geeft,
  };
  return [
    {
      id: `rv:${nr}`,
      publiek: persoon(plek, ander.persoonId),
      view: view(plek, op, vraag),
      alleenBijwerken: !open,
    },
    ...(open || stand === 'ingetrokken'
      ? []
      : [
          {
            id: `ra:${nr}`,
            publiek: persoon(plek, eigen.persoonId),
            view: view(plek, op, antwoord),
            alleenBijwerken: false,
          },
        ]),
  ];
}

/** Whose shift was taken over hears it. */
function overgenomen(vervanging: AfgesprokenVervanging): readonly Post[] {
  const { nr, plek, label, voor, van, tot, op, ruil } = vervanging;
  if (voor === null || ruil) return [];
  return [
    {
      id: `vo:${nr}`,
      publiek: persoon(plek, voor),
      view: view(plek, op, { wat: 'overgenomen', collega: label, dienst: { van, tot } }),
      alleenBijwerken: false,
    },
  ];
}

function paraatposts(vraag: Paraatheid): readonly Post[] {
  const { nr, plek, persoonId, label, van, tot, reserve, laatsteTest, op, stand, standOp, gemeld } = vraag;
  const teLaat = stand === 'niet-bevestigd' || stand === 'niet-bezorgd' || stand === 'geen-chat';
  const gevraagd: Post = {
    id: `pa:${nr}`,
    publiek: persoon(plek, persoonId),
    view: view(plek, op, {
      wat: 'paraat',
      nr,
      dienst: { van, tot },
      reserve,
      laatsteTest,
      stand: teLaat ? 'te-laat' : stand,
      standOp,
    }),
    alleenBijwerken: stand !== 'gevraagd',
  };
  if (!gemeld) return [gevraagd];
  const bericht: Roosterbericht = {
    wat: 'niet-paraat',
    collega: label,
    dienst: { van, tot },
    reden: teLaat ? stand : 'niet-bevestigd',
    alsnog: stand === 'bevestigd' ? standOp : null,
  };
  const melding: Post = {
    id: `np:${nr}`,
    publiek: dienst('kpc'),
    view: view(plek, standOp, bericht),
    alleenBijwerken: !teLaat,
  };
  return [gevraagd, melding];
}

/** The messages about the duty of a location. */
export function roosterPosts(staat: RoosterStaat): readonly Post[] {
  return [
    ...staat.overdrachten.flatMap(overdrachtposts),
    ...staat.gaten.flatMap(gatposts),
    ...staat.ruilen.flatMap(ruilposts),
    ...staat.vervangingen.flatMap(overgenomen),
    ...staat.paraat.flatMap(paraatposts),
    ...staat.proeven.map(
      ({ nr, locatie, kanaalVan, op, gezien }): Post => ({
        id: `pr:${nr}`,
        publiek: { soort: 'kanaal', van: kanaalVan },
        view: {
          soort: 'roosterbericht',
          locatie,
          rol: null,
          organisatie: null,
          op,
          bericht: { wat: 'proefalarm', nr, gezien: gezien.length },
        },
        alleenBijwerken: false,
      }),
    ),
  ];
}
