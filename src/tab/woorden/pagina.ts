export const paginawoorden = {
  naam: 'Negenuur',
  wie: 'U bent',
  locatie: 'Locatie',
  demo: 'Demo: verzonnen zaken. Kies wie u bent.',
  naarInhoud: 'Naar de inhoud',
  menu: 'Onderdelen',
  geenRol: 'U hebt nog geen rol bij een ZSM-locatie. Vraag de ketenprocescoördinator om toegang.',
  zonderZaken: 'Als beheerder ziet u geen zaken.',
  laadt: 'Negenuur opent.',
  verouderd: 'Er is een nieuwe versie. Herlaad de pagina.',
  bord: 'Bord',
  cijfers: 'Cijfers',
} as const;
