/** Files read at one time in this process; each has a thread and some hundred megabytes to itself. */
const AT_ONCE = 2

let busy = 0
const waiting: (() => void)[] = []

/** Does the work when its turn comes, first come first served. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}
