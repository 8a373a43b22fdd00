/** Whether two wordings ask the same to the letter: capitals and the mark at the end change nothing. */
export const isSameQuestion = (left: string, right: string): boolean => bare(left) === bare(right);

const bare = (text: string): string => text.toLowerCase().replace(/[\s?.!]+$/u, '');
