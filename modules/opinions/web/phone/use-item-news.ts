import { useNewsRead } from '../../../../platform/ui/phone/read-news.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { LedgerLine, MineAnswer } from '../../contract-ledger.ts'
import { newsOf } from './item-news.ts'

/** One's open items that wait for the reader, and those that moved since they were opened on this phone. */
export function useItemNews(asks: boolean): { known: boolean; waiting: LedgerLine[]; moved: LedgerLine[] } {
  const read = useNewsRead()
  const { data } = useAsk<MineAnswer>(asks ? '/api/v1/opinions/mine' : null, { open: true, limit: 100 })
  return { known: data !== undefined, ...newsOf(data?.items ?? [], read) }
}
