/** Look-ups in lists of figures, dates or mentions in text order, of which one may hold the next ("9,000 20-foot boxes"); each costs the logarithm of the list. */

interface Standing {
  readonly tokenFrom: number;
  readonly tokenTo: number;
}

/** Index of the first item that ends behind `token`; the length of the list when none does. */
function firstBehind(list: readonly Standing[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.tokenTo ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether an item of the list covers a token. */
export function standsIn(list: readonly Standing[], token: number): boolean {
  const item = list[firstBehind(list, token)];
  return item !== undefined && item.tokenFrom <= token;
}

/** The items that lie wholly within the tokens `[from, to)`, in text order. */
export function allWithin<T extends Standing>(list: readonly T[], from: number, to: number): readonly T[] {
  const found: T[] = [];
  for (let at = firstBehind(list, from); at < list.length; at++) {
    const item = list[at];
    if (!item || item.tokenFrom >= to) break;
    if (item.tokenFrom >= from && item.tokenTo <= to) found.push(item);
  }
  return found;
}

/** The last item that lies wholly within the tokens `[from, to)`. */
export function lastWithin<T extends Standing>(list: readonly T[], from: number, to: number): T | undefined {
  return allWithin(list, from, to).at(-1);
}
