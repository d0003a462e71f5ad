/** Where somebody knocks: counted by the hour. Over `soft` what comes is held until somebody has looked; over `hard` it is refused. */
export interface Knock {
  readonly bucket: string
  readonly soft: number
  readonly hard: number
}

/**
 * How many a device, a network and a street may send in an hour before somebody looks first, and before nothing more is taken. A whole market may stand
 * behind one network address, so its bounds are wide; a street has no morning of six hundred matters.
 */
const SUBMITTING = {
  device: { soft: 10, hard: 40 },
  network: { soft: 60, hard: 300 },
  street: { soft: 600, hard: 3000 },
} as const
/** Wrong query codes: from one network for one number, from one network for all, for one number from everywhere. */
const GUESSING = { pair: 10, network: 60, number: 200 } as const
/** What a resident sends later (pictures, a rating, an answer), from one network. */
const WRITING = { soft: 300, hard: 300 } as const

/** Names a bucket by what it counts and, hashed, whom: the table tells nobody's address. */
export type NameBucket = (kind: string, ...parts: readonly string[]) => string

/** The network behind an address: an IPv6 customer has 2⁶⁴ addresses and is one network all the same. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === '' ? [] : tail.split(':')
  const missing = plain.includes('::') ? Math.max(0, 8 - front.length - back.length) : 0
  return [...front, ...Array.from({ length: missing }, () => '0'), ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** The knocks of one submission. */
export function knocksOfSubmitting(named: NameBucket, from: { ip: string; device: string; streetId: number }): Knock[] {
  return [
    { bucket: named('device', from.device), ...SUBMITTING.device },
    { bucket: named('network', networkOf(from.ip)), ...SUBMITTING.network },
    { bucket: `street:${from.streetId}`, ...SUBMITTING.street },
  ]
}

/** The knocks of a query code that did not fit. */
export function knocksOfGuessing(named: NameBucket, from: { ip: string; receipt: string }): Knock[] {
  const network = networkOf(from.ip)
  const bound = (most: number) => ({ soft: most, hard: most })
  return [
    { bucket: named('guess-pair', network, from.receipt), ...bound(GUESSING.pair) },
    { bucket: named('guess-network', network), ...bound(GUESSING.network) },
    { bucket: named('guess-number', from.receipt), ...bound(GUESSING.number) },
  ]
}

/** The knock of whatever a resident writes once the item is in. */
export function knocksOfWriting(named: NameBucket, from: { ip: string }): Knock[] {
  return [{ bucket: named('write', networkOf(from.ip)), ...WRITING }]
}

/** The hour a moment belongs to. */
export function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000)
}

/** Minutes until the next hour begins: what the sentence of a refusal says. */
export function minutesLeft(now: Date): number {
  return Math.max(1, Math.ceil((hourOf(now).getTime() + 3_600_000 - now.getTime()) / 60_000))
}
