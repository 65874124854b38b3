/** Steps of the arrow keys in the list of figures. */
const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** Place in a list of `count` that a key goes to from `at`; null where it goes nowhere. Tab visits every control besides. */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  const step = steps.get(key);
  const to = key === 'Home' ? 0 : key === 'End' ? count - 1 : step === undefined ? -1 : at + step;
  return to >= 0 && to < count && to !== at ? to : null;
}

/** Moves the focus among the buttons of a list's rows. */
export function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLButtonElement }): void {
  const buttons = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLButtonElement>('button.reveal') ?? [])];
  const to = rowAfterKey(event.key, buttons.indexOf(event.currentTarget), buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}
