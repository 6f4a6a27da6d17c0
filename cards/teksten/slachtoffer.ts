/** Words for the choices in the form of SHN, inside a sentence. */
export const slachtofferwoorden = {
  bescherming: {
    contactverbod: 'contactverbod',
    gebiedsverbod: 'gebiedsverbod',
    'verdachte-weg': 'verdachte niet thuis',
    opvang: 'opvang elders',
    anders: 'iets anders',
    geen: 'geen bescherming gewenst',
  },
  kanaal: {
    telefoon: 'telefoon',
    'e-mail': 'e-mail',
    brief: 'brief',
    vertrouwenspersoon: 'via een vertrouwd persoon',
  },
  eersteContact: {
    shn: 'Slachtofferhulp belt eerst',
    vt: 'Veilig Thuis belt eerst',
    'nog-niet': 'nog niet afgestemd',
  },
} as const;
