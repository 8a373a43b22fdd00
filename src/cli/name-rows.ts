const NAMES: Readonly<Record<string, string>> = {
  articles: 'Fassungen von Artikeln',
  subscriptions: 'Abonnements',
  posts: 'Einträge im Buch der Posts',
  channel_settings: 'Einstellungen von Kanälen',
  button_states: 'Fragen hinter Buttons',
  reports: 'Meldungen von Lesern',
  shown: 'gezeigte Aussagen',
};

/** What the rows of a table are, as people call it. */
export const nameRows = (table: string): string => NAMES[table] ?? table;
