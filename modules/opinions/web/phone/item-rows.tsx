import './items.css'
import { usePick } from '../../../../platform/ui/language.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import type { LedgerLine } from '../../contract-ledger.ts'
import { StateBadge, TimeBadge } from './badges.tsx'
import { waitsForReader } from './next-step.ts'

export type ShownItem = Pick<
  LedgerLine,
  'itemId' | 'number' | 'words' | 'wordsEn' | 'state' | 'due' | 'ratingAsked' | 'community'
> & {
  can: Pick<LedgerLine['can'], 'confirm' | 'rate'>
}

interface ItemRowsProps {
  label: string
  items: readonly ShownItem[]
  /** Among other things on a page: one line of words, no number. */
  brief?: boolean
}

/** Items as rows: what it is about, where it stands, how much time is left. */
export function ItemRows({ label, items, brief = false }: ItemRowsProps) {
  return (
    <List label={label}>
      {items.map((item) => (
        <ItemRow key={item.itemId} item={item} brief={brief} />
      ))}
    </List>
  )
}

function ItemRow({ item, brief }: { item: ShownItem; brief: boolean }) {
  const pick = usePick()
  const community = item.community && pick({ zh: item.community.name, en: item.community.nameEn })
  return (
    <Row
      to={`/opinions/items/${item.itemId}`}
      title={
        <span className={brief ? 'two-lines one-line' : 'two-lines'}>{pick({ zh: item.words, en: item.wordsEn })}</span>
      }
      sub={
        <>
          {!brief && <span className="item-number">{[community, item.number].filter(Boolean).join(' · ')}</span>}
          <span className="item-states">
            <StateBadge state={item.state} mine={waitsForReader(item)} />
            {item.due && <TimeBadge due={item.due} />}
          </span>
        </>
      }
    />
  )
}
