import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verstrekkingen } from '../../../src/domain/instellingen/locatie.ts';
import {
  filterAntwoorden,
  magLezen,
  veldnaam,
  verstrekkingsvelden,
} from '../../../src/domain/privacy/verstrekkingentabel.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import { rollen } from '../../../src/domain/rollen.ts';
import { formulieren } from '../../../src/domain/werkproces/formulierenregister.ts';

/** Who reads what when a location changes nothing, written down field by field. Who is not named, reads nothing. */
const tabel = `
acuut-uitkomst                | vt ovj 3ro rvdk politie
registratienummer             | politie ovj kpc vt 3ro rvdk shn halt zvh
vtMeldingNr                   | politie kpc vt
toelichting                   | politie ovj vt 3ro rvdk
reacties                      | politie ovj kpc vt 3ro rvdk shn
feiten                        | politie ovj vt 3ro rvdk shn
tijdlijn                      | politie ovj kpc vt 3ro rvdk shn
deel-a-telefonisch.uitkomst   | vt ovj 3ro rvdk
deel-a-telefonisch.gesprokenMet | vt ovj 3ro rvdk
deel-a.gevallen               | vt ovj 3ro rvdk
deel-a.toegang                | vt ovj 3ro rvdk politie
deel-a.zicht                  | vt ovj 3ro rvdk politie
deel-a.redenNee               | vt ovj 3ro rvdk
deel-a.voorwaarden            | vt ovj 3ro rvdk politie
deel-a.bekend                 | vt ovj 3ro rvdk politie
deel-a.dossier                | vt ovj 3ro rvdk
deel-a.vtMelding              | vt ovj 3ro rvdk politie kpc
deel-a.crisishulp             | vt ovj 3ro rvdk politie
deel-a.structureel            | vt ovj 3ro rvdk politie
deel-a.structureelSoort       | vt ovj 3ro rvdk
inbreng-politie.eerder        | politie ovj vt 3ro rvdk
inbreng-politie.vtMelding     | politie ovj vt 3ro rvdk kpc
inbreng-politie.wapens        | politie ovj vt 3ro rvdk
inbreng-politie.kindcheck     | politie ovj vt 3ro rvdk
inbreng-politie.beoordeling   | politie ovj shn
inbreng-politie.huisverbod    | politie ovj vt 3ro rvdk
inbreng-politie.onderzoek     | politie ovj
inbreng-politie.sash          | politie ovj vt 3ro rvdk
inbreng-politie.stopgesprek   | politie ovj vt 3ro rvdk
inbreng-politie.klacht        | politie ovj
inbreng-politie.toelichting   | politie ovj vt 3ro rvdk
inbreng-3ro.bekend            | 3ro ovj vt
inbreng-3ro.kindcheck         | politie ovj vt 3ro rvdk
inbreng-3ro.advies            | 3ro ovj vt
inbreng-3ro.maatregelen       | 3ro ovj vt politie
inbreng-3ro.afdoening         | 3ro ovj
inbreng-3ro.vroeghulp         | 3ro ovj vt
inbreng-3ro.afgestemd         | 3ro ovj vt
inbreng-3ro.em                | 3ro ovj
inbreng-3ro.dut               | 3ro ovj
inbreng-3ro.mediation         | 3ro ovj
inbreng-3ro.referent          | 3ro ovj
inbreng-3ro.toelichting       | 3ro ovj
inbreng-rvdk.bekend           | rvdk vt ovj
inbreng-rvdk.advies           | rvdk ovj vt
inbreng-rvdk.maatregelen      | rvdk ovj vt politie
inbreng-rvdk.afdoening        | rvdk ovj
inbreng-rvdk.vroeghulp        | rvdk ovj vt
inbreng-rvdk.afgestemd        | rvdk ovj vt
inbreng-rvdk.em               | rvdk ovj
inbreng-rvdk.dut              | rvdk ovj
inbreng-rvdk.mediation        | rvdk ovj
inbreng-rvdk.referent         | rvdk ovj
inbreng-rvdk.kinderenBekend   | rvdk vt ovj 3ro
inbreng-rvdk.gesproken        | rvdk vt ovj politie 3ro
inbreng-rvdk.afspraak         | rvdk vt ovj politie
inbreng-rvdk.onderzoek        | rvdk vt ovj
inbreng-rvdk.toelichting      | rvdk ovj
inbreng-shn.contact           | shn ovj vt politie
inbreng-shn.eersteContact     | shn ovj vt
inbreng-shn.vtContact         | shn ovj vt
inbreng-shn.anderBelt         | shn ovj vt
inbreng-shn.wenstVervolging   | shn ovj
inbreng-shn.bescherming       | shn ovj
inbreng-shn.kanaal            | shn ovj vt politie
inbreng-shn.toestemmingVt     | shn ovj vt
inbreng-shn.ambtshalve        | shn ovj vt politie
inbreng-shn.toelichting       | shn ovj
vrijheid.besluit              | ovj politie kpc vt 3ro rvdk shn
vrijheid.ernstigeBezwaren     | ovj
vrijheid.maatregelen          | ovj politie kpc vt 3ro rvdk shn
vrijheid.informant            | ovj politie kpc vt 3ro rvdk shn
vrijheid.bewijs               | ovj 3ro rvdk
vrijheid.vermoeden            | ovj politie kpc vt 3ro rvdk shn
zaakbesluit.besluiten         | ovj politie kpc vt 3ro rvdk shn halt zvh
zaakbesluit.bewijs            | ovj 3ro rvdk
zaakbesluit.ernstigeBezwaren  | ovj
zaakbesluit.vermoeden         | ovj politie kpc vt 3ro rvdk shn zvh
zaakbesluit.plandatum         | ovj politie kpc vt 3ro rvdk shn halt zvh
zaakbesluit.items             | ovj politie kpc vt 3ro rvdk shn zvh
zaakbesluit.tussentijds       | ovj politie kpc vt 3ro rvdk shn zvh
zaakbesluit.informant         | ovj politie kpc vt 3ro rvdk shn zvh
zaakbesluit.toelichting       | ovj
slachtoffer-poging.uitkomst   | ovj kpc politie vt shn
slachtoffer-poging.verteld    | ovj kpc politie vt shn
slachtoffer-poging.via        | ovj kpc politie vt shn rvdk
slachtoffer-poging.hoe        | ovj kpc politie vt shn
slachtoffer-poging.schriftelijk | ovj kpc politie vt shn
slachtoffer-poging.alVrij     | ovj kpc politie vt shn
slachtoffer-poging.aan        | ovj kpc politie vt shn
ambtshalve.uitkomst           | ovj kpc politie vt shn
overdracht.aan                | vt ovj 3ro rvdk politie
overdracht.wat                | vt ovj 3ro rvdk politie
overdracht.met                | vt ovj 3ro rvdk politie
overdracht.naleving           | vt ovj 3ro rvdk politie
overdracht.meldt              | vt ovj 3ro rvdk politie
informant.informant           | ovj kpc politie vt shn
plandatum-verzetten.plandatum | ovj politie kpc vt 3ro rvdk shn halt zvh
plandatum-verzetten.reden     | ovj politie kpc vt 3ro rvdk shn halt zvh
plandatum-afhandelen.besluiten | ovj politie kpc vt 3ro rvdk shn halt zvh
intrekken.reden               | ovj kpc politie vt 3ro rvdk shn
koppelen.nummer               | ovj kpc politie vt 3ro rvdk shn
keuze-toelichten.tekst        | ovj vt politie 3ro rvdk
notitie.tekst                 | politie ovj kpc vt 3ro rvdk shn
piket-overnemen.tot           | ovj kpc politie vt 3ro rvdk shn
drie-vragen.uitkomst          | vt 3ro rvdk ovj politie
drie-vragen.aanpassen         | vt 3ro rvdk ovj
drie-vragen.heeftVoorwaarden  | vt 3ro rvdk ovj politie
drie-vragen.voorwaarden       | vt 3ro rvdk ovj politie
drie-vragen.huisverbod        | vt 3ro rvdk ovj politie
vt-melding.gedaan             | vt 3ro rvdk ovj politie kpc
triage.vervolg                | vt rvdk ovj 3ro
triage.gesproken              | vt rvdk ovj politie
triage.ouders                 | vt rvdk ovj
triage.samenVoorwaarden       | vt rvdk ovj
triage.gevolgen               | vt rvdk ovj
triage.toelichting            | vt rvdk ovj
bekend.bekend                 | vt ovj kpc politie 3ro rvdk shn
bekend.hg                     | vt ovj kpc politie 3ro rvdk shn
spreekuur.gesprek             | 3ro rvdk vt ovj kpc
spreekuur.toestemming         | 3ro rvdk vt ovj
spreekuur.vtGevraagd          | 3ro rvdk vt ovj
spreekuur-vragen.samenGesprek | 3ro rvdk vt ovj
spreekuur-vragen.maatregelen  | 3ro rvdk vt ovj
spreekuur-vragen.contact      | 3ro rvdk vt ovj
spreekuur-vragen.betrokkenen  | 3ro rvdk vt ovj
spreekuur-vragen.advies       | 3ro rvdk ovj
spreekuur-vragen.toelichting  | 3ro rvdk vt ovj
zvh-agenda.datum              | zvh ovj kpc vt 3ro rvdk politie
zvh-agenda.tafel              | zvh ovj kpc vt 3ro rvdk politie
zvh-advies.advies             | zvh ovj vt 3ro rvdk
zvh-advies.toelichting        | zvh ovj vt 3ro rvdk
zvh-advies.eisen              | zvh ovj vt 3ro rvdk
zvh-advies.toch               | zvh ovj vt 3ro rvdk
mda-veiligheid.veilig         | zvh ovj kpc vt 3ro rvdk politie
mda-plan.plan                 | zvh ovj kpc vt 3ro rvdk politie
mda-plan.toelichting          | zvh ovj vt 3ro rvdk
overleg-aanmelden.spoed       | vt politie ovj 3ro rvdk kpc
overleg-aanmelden.relevant    | vt politie ovj 3ro rvdk kpc
overleg-aanmelden.inhoud      | vt politie ovj 3ro rvdk kpc
overleg-aanmelden.vraag       | vt politie ovj 3ro rvdk
overleg-aanmelden.bekend      | vt politie ovj 3ro rvdk kpc
overleg-aanmelden.elders      | vt politie ovj 3ro rvdk kpc
overleg-zorg.beoordeling      | vt politie ovj 3ro rvdk
overleg-zorg.directeVeiligheid| vt politie ovj 3ro rvdk
overleg-zorg.notitie          | vt politie ovj 3ro rvdk
overleg-zorg.eigenaar         | vt politie ovj 3ro rvdk kpc
overleg-zorg.datum            | vt politie ovj 3ro rvdk kpc
overleg-zorg.factoren         | vt politie ovj 3ro rvdk
overleg-nodig.notitie         | vt politie ovj 3ro rvdk
overleg-nodig.eigenaar        | vt politie ovj 3ro rvdk kpc
overleg-nodig.datum           | vt politie ovj 3ro rvdk kpc
overleg-nodig.scenario        | vt politie ovj 3ro rvdk
overleg-nodig.bewaken         | vt politie ovj 3ro rvdk
overleg-vervolg.notitie       | vt politie ovj 3ro rvdk
overleg-vervolg.eigenaar      | vt politie ovj 3ro rvdk kpc
overleg-vervolg.datum         | vt politie ovj 3ro rvdk kpc
overleg-vervolg.monitoring    | vt politie ovj 3ro rvdk
overleg-vervolg.informeren    | vt politie ovj 3ro rvdk
overleg-vervolg.betrokkenenHoren| vt politie ovj 3ro rvdk
overleg-vervolg.betrokkenenDoor| vt politie ovj 3ro rvdk kpc
overleg-vervolg.betrokkenenOp | vt politie ovj 3ro rvdk kpc
overleg-actie.notitie         | vt politie ovj 3ro rvdk
overleg-actie.eigenaar        | vt politie ovj 3ro rvdk kpc
overleg-actie.datum           | vt politie ovj 3ro rvdk kpc
actie.uitkomst                | vt politie ovj 3ro rvdk kpc
route-besluit.besluiten       | ovj politie kpc vt 3ro rvdk shn halt zvh
sash.nietsTeVerliezen         | politie ovj vt 3ro rvdk
sash.doodsangst               | politie ovj vt 3ro rvdk
sash.toenadering              | politie ovj vt 3ro rvdk
sash.bedreiging               | politie ovj vt 3ro rvdk
sash.woning                   | politie ovj vt 3ro rvdk
sash.vernieling               | politie ovj vt 3ro rvdk
sash.waarschuwing             | politie ovj vt 3ro rvdk
sash.erger                    | politie ovj vt 3ro rvdk
sash.gedwongenContact         | politie ovj vt 3ro rvdk
sash.eerderBelaagd            | politie ovj vt 3ro rvdk
sash.geweld                   | politie ovj vt 3ro rvdk
sash.psychisch                | politie ovj vt 3ro rvdk
sash.middelen                 | politie ovj vt 3ro rvdk
sash.verlies                  | politie ovj vt 3ro rvdk
sash.bezitterig               | politie ovj vt 3ro rvdk
sash.geschillen               | politie ovj vt 3ro rvdk
sash.oordeel                  | politie ovj vt 3ro rvdk
vragenlijst-stalking.investeert| politie ovj vt 3ro rvdk
vragenlijst-stalking.erger    | politie ovj vt 3ro rvdk
vragenlijst-stalking.exPartner| politie ovj vt 3ro rvdk
vragenlijst-stalking.contact  | politie ovj vt 3ro rvdk
vragenlijst-stalking.conflicten| politie ovj vt 3ro rvdk
vragenlijst-stalking.benaderd | politie ovj vt 3ro rvdk
vragenlijst-stalking.geweld   | politie ovj vt 3ro rvdk
vragenlijst-stalking.vernield | politie ovj vt 3ro rvdk
vragenlijst-stalking.tenEinde | politie ovj vt 3ro rvdk
vragenlijst-stalking.gedreigd | politie ovj vt 3ro rvdk
vragenlijst-stalking.wapens   | politie ovj vt 3ro rvdk
vragenlijst-stalking.middelen | politie ovj vt 3ro rvdk
vragenlijst-stalking.verlies  | politie ovj vt 3ro rvdk
vragenlijst-stalking.bang     | politie ovj vt 3ro rvdk
rode-vlaggen.vlaggen          | politie ovj vt 3ro rvdk
stalking-politie.casusregisseur| politie ovj vt 3ro rvdk
stalking-politie.plan         | politie ovj vt 3ro rvdk
stalking-politie.afgestemd    | politie ovj vt 3ro rvdk
stalking-politie.contactpersoon| politie ovj vt 3ro rvdk shn
stalking-politie.ccb          | politie ovj vt 3ro rvdk
stalking-plan.bijgesteld      | politie ovj vt 3ro rvdk
stalking-vt.afgestemd         | politie ovj vt 3ro rvdk
stalking-vt.overleg           | politie ovj vt 3ro rvdk
stalking-vt.voorwaarden       | politie ovj vt 3ro rvdk
stalking-vt.ccb               | politie ovj vt 3ro rvdk
stalking-vt.kinderen          | politie ovj vt 3ro rvdk
stalking-ovj.zvh              | politie ovj vt 3ro rvdk zvh
stalking-ovj.slachtoffercoordinatie| politie ovj vt 3ro rvdk shn
stalking-ovj.aanhouding       | politie ovj vt 3ro rvdk
stalking-bewaken.politie      | politie ovj vt 3ro rvdk
stalking-bewaken.vt           | politie ovj vt 3ro rvdk
stalking-bewaken.stelsel      | politie ovj vt 3ro rvdk
ib-politie.beoordeling        | politie ovj shn
ib-om.beoordeling             | politie ovj shn
huisverbod.besluit            | politie ovj vt 3ro rvdk
onderzoeksplan.gemaakt        | politie ovj
onderzoeksplan-akkoord.akkoord| politie ovj
verzoek-tot-onderzoek.gedaan  | rvdk vt ovj
verzoek-tot-onderzoek.toezicht| rvdk vt ovj
vt-mailen.gemaild             | politie ovj vt 3ro rvdk kpc
lij.gedaan                    | rvdk ovj
verwijzing-onder-12.naar      | politie ovj vt 3ro rvdk kpc
overdracht-jeugdreclassering.overgedragen| politie ovj vt 3ro rvdk
maatregelen                   | politie ovj kpc vt 3ro rvdk shn zvh
acute-check.antwoord          | vt ovj 3ro rvdk politie
acute-check.toegang           | vt ovj 3ro rvdk politie
acute-check.zicht             | vt ovj 3ro rvdk politie
hechtenis.tot                 | ovj politie kpc vt 3ro rvdk shn zvh
voorgeleiding.uitkomst        | ovj politie kpc vt 3ro rvdk shn zvh
voorgeleiding.voorwaarden     | ovj politie kpc vt 3ro rvdk shn zvh
voorgeleiding.einde           | ovj politie kpc vt 3ro rvdk shn zvh
voorgeleiding.verzet          | ovj vt 3ro rvdk
voorgeleiding.nifp            | ovj 3ro rvdk
uitspraak.uitkomst            | ovj politie kpc vt 3ro rvdk shn zvh
uitspraak.vervallen           | ovj politie kpc vt 3ro rvdk shn zvh
uitspraak.vast                | ovj politie kpc vt 3ro rvdk shn zvh
uitspraak.voorwaarden         | ovj politie kpc vt 3ro rvdk shn zvh
uitspraak.einde               | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.titel               | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.inhoud              | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.einde               | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.toezicht            | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.meldt               | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.overtreding         | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.em                  | ovj politie kpc vt 3ro rvdk shn zvh
maatregel.toelichting         | ovj politie vt 3ro rvdk
maatregel-aanvullen.titel     | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.inhoud    | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.einde     | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.toezicht  | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.meldt     | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.overtreding | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.em        | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-aanvullen.toelichting | ovj politie vt 3ro rvdk
maatregel-vervolg.vervolg     | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-vervolg.tot         | ovj politie kpc vt 3ro rvdk shn zvh
maatregel-vervolg.aan         | ovj politie kpc vt 3ro rvdk shn zvh
schending-melden.wat          | ovj politie vt 3ro rvdk
schending-melden.gevaar       | ovj politie vt 3ro rvdk
schending-melden.toelichting  | ovj politie vt 3ro rvdk
schending.gevolg              | ovj politie vt 3ro rvdk
deel-a.contactpersoon         | vt ovj 3ro rvdk politie
deel-a.gedeeld                | vt
inbreng-rvdk.lij              | rvdk ovj
inbreng-kpc.documentatie      | kpc ovj 3ro rvdk
inbreng-kpc.verrijking        | kpc ovj vt
inbreng-halt.geschikt         | halt ovj rvdk
inbreng-halt.eerder           | halt ovj rvdk
inbreng-halt.instemming       | halt ovj rvdk
inbreng-halt.toelichting      | halt ovj rvdk
stalking-advies.em            | politie ovj vt 3ro rvdk
stalking-advies.dut           | politie ovj vt 3ro rvdk
stalking-advies.wijkagent     | politie ovj vt 3ro rvdk
stalking-advies.hulpverleners | politie ovj vt 3ro rvdk
stalking-advies.srp           | politie ovj vt 3ro rvdk
`;

const verwacht = new Map(
  tabel
    .trim()
    .split('\n')
    .map((regel) => regel.split('|').map((cel) => cel.trim()))
    .map(([veld = '', wie = '']) => [veld, wie.split(' ')] as const),
);

describe('de standaardtabel', () => {
  test('kent precies de velden die hier staan', () => {
    expect([...verstrekkingsvelden].toSorted()).toEqual([...verwacht.keys()].toSorted());
  });

  test.each([...verwacht])('%s leest: %j', (veld, wie) => {
    const leest = rollen.filter((rol) => magLezen(rol, veld, {}));
    expect(leest.toSorted()).toEqual([...wie].toSorted());
  });

  test('een onbekend veld leest niemand, ook niet als een locatie het noemt', () => {
    for (const veld of ['deel-a.naam', 'deel-a', 'naam', '', 'constructor', '__proto__']) {
      expect(rollen.filter((rol) => magLezen(rol, veld, { [rol]: { [veld]: 'lezen' } }))).toEqual([]);
    }
  });
});

describe('wat een locatie wijzigt', () => {
  const rol = fc.constantFrom<Rol>(...rollen);
  const veld = fc.constantFrom(...verstrekkingsvelden);

  test('geldt voor precies die rol en dat veld; wie mag schrijven mag lezen', () => {
    fc.assert(
      fc.property(
        rol,
        veld,
        rol,
        veld,
        fc.constantFrom(...verstrekkingen),
        (wie, wat, ander, iets, soort) => {
          const afwijking = { [wie]: { [wat]: soort } };
          expect(magLezen(wie, wat, afwijking)).toBe(wie !== 'beheer' && soort !== 'geen');
          if (wie === ander && wat === iets) return;
          expect(magLezen(ander, iets, afwijking)).toBe(magLezen(ander, iets, {}));
        },
      ),
    );
  });

  test('beheer leest niets, wat een locatie ook instelt', () => {
    const alles = Object.fromEntries(verstrekkingsvelden.map((v) => [v, 'schrijven'] as const));
    expect(verstrekkingsvelden.filter((v) => magLezen('beheer', v, { beheer: alles }))).toEqual([]);
    expect(filterAntwoorden(formulieren['deel-a'], { toegang: 'ja' }, ['beheer'], { beheer: alles })).toEqual(
      {},
    );
  });
});

describe('antwoorden voor een lezer', () => {
  const antwoorden = { gevallen: ['vuurwapen'], toegang: 'ja', dossier: 'onderzoek', weg: 'x' };

  test('politie ziet van deel A wat voor bescherming nodig is', () => {
    expect(filterAntwoorden(formulieren['deel-a'], antwoorden, ['politie'], {})).toEqual({ toegang: 'ja' });
  });

  test('wie twee rollen heeft, leest wat een van beide mag; een veld dat het formulier niet heeft valt weg', () => {
    const { weg: _, ...bekend } = antwoorden;
    expect(filterAntwoorden(formulieren['deel-a'], antwoorden, ['politie', 'ovj'], {})).toEqual(bekend);
  });

  test('zonder rol ziet niemand iets', () => {
    expect(filterAntwoorden(formulieren['deel-a'], antwoorden, [], {})).toEqual({});
  });

  test('een locatie kan het verruimen en versmallen', () => {
    const lokaal = { kpc: { 'deel-a.toegang': 'lezen' }, politie: { 'deel-a.toegang': 'geen' } } as const;
    expect(filterAntwoorden(formulieren['deel-a'], antwoorden, ['kpc'], lokaal)).toEqual({ toegang: 'ja' });
    expect(filterAntwoorden(formulieren['deel-a'], antwoorden, ['politie'], lokaal)).toEqual({});
  });
});

test('de naam van een antwoord is die van formulier en veld', () => {
  expect(veldnaam(formulieren['deel-a'], 'redenNee')).toBe('deel-a.redenNee');
});
