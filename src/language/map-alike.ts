/**
 * As `map`, for lists that many functions read: what they are compiled for is one kind of list, and `map` gives another
 * kind once it is compiled itself, whereupon all of them are compiled again.
 */
export function mapAlike<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): readonly Made[] {
  const made: Made[] = [];
  for (let index = 0; index < items.length; index += 1) made.push(make(items[index] as Item, index));
  return made;
}
