export const agendawoorden = {
  titel: 'In uw eigen agenda',
  uitleg:
    'Uw plandata, punten en acties komen in uw agenda met alleen het nummer en de taak. Maak een adres en plak het in Outlook bij Agenda toevoegen, Abonneren vanaf internet. Wie het adres heeft, ziet uw regels: geef het aan niemand.',
  adres: 'Adres voor uw agenda',
  eenmalig: 'U ziet dit adres één keer. Kopieer het nu.',
  sinds: 'U hebt een adres sinds',
  maak: 'Maak een adres',
  vernieuw: 'Maak een nieuw adres',
  trekIn: 'Trek het adres in',
} as const;
