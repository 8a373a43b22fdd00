/** The words of a list that is written as one text, with spaces or line breaks between them. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
