import type { SeenKind } from './evidence-kind.ts';

/** Whether the article is of the time that the question names. */
export const time: SeenKind = {
  names: ['asked time of the article', 'asked time is another', 'question without a time'],
  measure({ reading: { dates } }, { around: { head }, sentence: { years } }) {
    const [date] = dates;
    const { publishedAt } = head;
    if (date === undefined) return [0, 0, 1];
    const year = date.slice(0, 4);
    const told = years.includes(year);
    if (publishedAt === null) return [told ? 1 : 0, 0, 0];
    const same = publishedAt.startsWith(date) || told;
    const near = publishedAt.startsWith(year);
    return [same ? 1 : near ? 0.5 : 0, same || near ? 0 : 1, 0];
  },
};
