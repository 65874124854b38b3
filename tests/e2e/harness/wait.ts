/** Time after which something that should have happened counts as failed, in milliseconds: generous, since machines are busy. */
const patience = 10_000;
const step = 40;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer satisfies; fails with the last answer. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  limit = patience,
): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() - begun > limit)
      throw new Error(`${what}: waited ${limit} ms, last answer ${JSON.stringify(answer)}`);
    await pause(step);
  }
}
