import { read, write } from '../../../../platform/ui/language.tsx'

/** A receipt as this phone keeps it: with it, whoever holds the phone is asked for nothing again. */
export interface KeptReceipt {
  /** `<district>-<receipt>` */
  ref: string
  receipt: string
  queryCode: string
  /** The item's own id, where it was sent from this phone. */
  itemId?: string
  number?: string
  street?: { name: string; nameEn: string }
  sentAt?: string
  held?: boolean
  next?: { step: string | null; dueOn: string | null; provisional: boolean }
}

const PLACE = 'receipts'
/** More than any resident sends from one phone. */
const MOST = 30

/** What private windows keep for as long as the page lives. */
let unkept: KeptReceipt[] | null = null

/** The receipts of this phone, newest first. */
export function keptReceipts(): KeptReceipt[] {
  if (unkept !== null) return unkept
  try {
    const kept: unknown = JSON.parse(read(PLACE) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isReceipt) : []
  } catch {
    return []
  }
}

/** Remembers a receipt, with what was known of it before. */
export function keepReceipt(receipt: KeptReceipt): void {
  const others = keptReceipts().filter((one) => one.ref !== receipt.ref)
  const before = receiptOf(receipt.ref)
  put([{ ...before, ...receipt }, ...others].slice(0, MOST))
}

export function receiptOf(ref: string): KeptReceipt | null {
  return keptReceipts().find((one) => one.ref === ref) ?? null
}

/** On a phone that is handed on: the receipt goes, the matter stays. */
export function forgetReceipt(ref: string): void {
  put(keptReceipts().filter((one) => one.ref !== ref))
}

function put(receipts: KeptReceipt[]): void {
  const text = JSON.stringify(receipts)
  write(PLACE, text)
  unkept = read(PLACE) === text ? null : receipts
}

function isReceipt(one: unknown): one is KeptReceipt {
  if (typeof one !== 'object' || one === null) return false
  const { ref, receipt, queryCode } = one as Partial<KeptReceipt>
  return [ref, receipt, queryCode].every((part) => typeof part === 'string')
}
