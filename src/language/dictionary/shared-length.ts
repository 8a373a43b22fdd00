/** With how many equal letters or bytes two sequences begin. */
export function sharedLength<T>(left: ArrayLike<T>, right: ArrayLike<T>): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
}
