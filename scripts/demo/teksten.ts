/** What the demo says in the terminal. */
export const teksten = {
  start: 'Negenuur start de demo.',
  bezet: (poort: number) =>
    `Poort ${poort} of ${poort + 1} is al in gebruik. Kies met PORT een andere poort.`,
  adressen: (program: string, playground: string | null) =>
    [
      '',
      ...(playground === null ? [] : [`  Playground   ${playground}`]),
      `  Tabblad      ${program}/tab/`,
      `  Programma    ${program}`,
      `  Toestand     ${program}/readyz`,
      '',
    ].join('\n'),
  doe: (zaken: boolean, drukte: boolean) =>
    [
      'Open de Playground in uw browser en kies links het kanaal ZSM-tafel.',
      'Sluit rechts het Log Panel met het kruisje: anders wordt de pagina traag.',
      ...(zaken
        ? [
            'De zaken komen zodra de pagina open is.',
            drukte
              ? 'Het is druk: de zaken komen vlak na elkaar.'
              : 'Een nieuwe zaak wacht zolang u met een kaart bezig bent.',
            'Houd de pagina open: na herladen is zij leeg.',
            'Druk bij een zaak op "Mijn taak". U bent Veilig Thuis Oefenstad, officier en KPC.',
          ]
        : [
            'Er komen geen zaken vanzelf. Typ @Negenuur nieuwe zaak om er een aan te melden.',
            'Houd de pagina open: na herladen is zij leeg. U bent Veilig Thuis Oefenstad, officier en KPC.',
          ]),
      'Typ @Neg, klik Negenuur aan in het lijstje, en typ dan help. Zonder dat lijstje komt er geen antwoord.',
      'Oefenen met een groep? Kies het kanaal General en typ @Negenuur oefening.',
      'Liever kijken dan lezen? Open het tabblad: alle zaken op één bord.',
    ].join('\n'),
  rol: {
    vt: 'U speelt Veilig Thuis. De andere partners antwoorden vanzelf.',
    ovj: 'U speelt de officier. De andere partners antwoorden vanzelf.',
    beide: 'In de eerste twee zaken speelt u Veilig Thuis en de officier. De rest gaat vanzelf.',
  },
  geenOefenkanaal: 'Het oefenkanaal is niet gekoppeld. Typ in General: @Negenuur koppel oefenlokaal.',
  zonderPlayground: 'De Playground start niet mee. Zaken komen binnen op /api/v1/zaken.',
  snelheid: (maal: number) => `De zaakklok loopt ${maal} keer zo snel.`,
  zaken: (aantal: number) => `Er komen ${aantal} verzonnen zaken binnen.`,
  zakenBewaard: 'De zaken van de vorige keer zijn er nog.',
  zaak: (zaakId: string, titel: string) => `  ${zaakId.split(':')[1] ?? zaakId}  ${titel}`,
  stop: 'Stop met Ctrl-C.',
  stopt: 'De demo stopt.',
  gestopt: 'Alles is gestopt.',
  playgroundWeg: 'De Playground is gestopt. Daarom stopt de demo.',
  opnieuw: 'Het programma stopte onverwacht. Het start opnieuw.',
  steedsWeg: (log: string) => `Het programma stopt steeds. Zie ${log}.`,
  zakenMislukt: (waarom: string) => `De oefenzaken komen niet binnen: ${waarom}`,
} as const;
