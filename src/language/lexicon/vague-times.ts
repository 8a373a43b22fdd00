/**
 * Words for a time that has no place in the calendar, lower-cased, with TIMEX3's value. Own compilation; words
 * that only order the story ("nun", "bald", "einst", "inzwischen") name no time.
 */
export const VAGUE_TIMES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  /** "Damals schwieg der Rat." */
  ['damals', 'PAST_REF'],
  /** "der damalige Minister" */
  ['damalige', 'PAST_REF'],
  ['damaligen', 'PAST_REF'],
  ['damaliger', 'PAST_REF'],
  ['damaliges', 'PAST_REF'],
  /** "Er hatte kürzlich abgesagt." */
  ['kürzlich', 'PAST_REF'],
  ['unlängst', 'PAST_REF'],
  ['neulich', 'PAST_REF'],
  ['jüngst', 'PAST_REF'],
  ['vor kurzem', 'PAST_REF'],
  ['vor langem', 'PAST_REF'],
  ['vor längerem', 'PAST_REF'],
  ['vor kurzer zeit', 'PAST_REF'],
  ['vor langer zeit', 'PAST_REF'],
  ['vor einiger zeit', 'PAST_REF'],
  /** "Früher war hier ein Hafen." */
  ['früher', 'PAST_REF'],
  ['in der vergangenheit', 'PAST_REF'],
  /** "Die Brücke ist derzeit gesperrt." */
  ['jetzt', 'PRESENT_REF'],
  ['derzeit', 'PRESENT_REF'],
  ['zurzeit', 'PRESENT_REF'],
  ['zur zeit', 'PRESENT_REF'],
  ['momentan', 'PRESENT_REF'],
  ['im moment', 'PRESENT_REF'],
  ['im augenblick', 'PRESENT_REF'],
  ['gegenwärtig', 'PRESENT_REF'],
  ['heutzutage', 'PRESENT_REF'],
  ['heutige', 'PRESENT_REF'],
  ['heutigen', 'PRESENT_REF'],
  ['heutiger', 'PRESENT_REF'],
  ['heutiges', 'PRESENT_REF'],
  ['derzeitige', 'PRESENT_REF'],
  ['derzeitigen', 'PRESENT_REF'],
  ['jetzige', 'PRESENT_REF'],
  ['jetzigen', 'PRESENT_REF'],
  ['in der gegenwart', 'PRESENT_REF'],
  ['dieser tage', 'PRESENT_REF'],
  /** "Künftig wird gewählt." */
  ['künftig', 'FUTURE_REF'],
  ['zukünftig', 'FUTURE_REF'],
  ['zukünftige', 'FUTURE_REF'],
  ['zukünftigen', 'FUTURE_REF'],
  ['zukünftiger', 'FUTURE_REF'],
  ['in zukunft', 'FUTURE_REF'],
  ['in der zukunft', 'FUTURE_REF'],
  ['in naher zukunft', 'FUTURE_REF'],
]);
