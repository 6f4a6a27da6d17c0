import type { Locatie, LocatiePersoon, PersoonRol } from '../../../src/domain/instellingen/locatie.ts';
import { standaardReserve } from '../../../src/domain/instellingen/reserve.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { TIJDZONE } from '../../../src/domain/termijnen/tijdstip.ts';

function persoon(id: string, rol: PersoonRol): LocatiePersoon {
  return { id, label: id, rollen: [rol], identiteiten: [{ tenantId: 't', objectId: id }] };
}

/** A made-up location with two colleagues of one Veilig Thuis, the first on duty, and a KPC. */
export function oefenlocatie(): Locatie {
  const vt = { rol: 'vt', organisatie: 'vt-oefenstad' } as const;
  return {
    ...defaultInstellingen(),
    id: 'oefenstad',
    naam: 'Oefenstad',
    nummerPrefix: 'OF',
    oefening: true,
    tijdzone: TIJDZONE,
    vtOrganisaties: [{ id: 'vt-oefenstad', naam: 'VT Oefenstad', kort: 'VT', standaard: true }],
    personen: [persoon('vt-1', vt), persoon('vt-2', vt), persoon('kpc-1', { rol: 'kpc' })],
    piket: { 'vt:vt-oefenstad': ['vt-1'], kpc: ['kpc-1'] },
    roosters: {},
    reserve: standaardReserve,
    paraatheid: { minutenVooraf: 60, bevestigMinuten: 15 },
    bronnen: [],
    uitgaand: [],
    dienstnummers: {},
    noodlijstAan: [],
    verstrekkingentabel: {},
    informeertVt: 'ovj',
    acuutInKanaal: false,
    zsmStreefTonen: false,
    tafels: [],
    bewaarDagen: 365,
    wieMagKoppelen: ['kpc'],
  };
}
