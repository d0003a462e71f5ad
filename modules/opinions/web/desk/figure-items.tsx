import { Drawer } from 'antd'
import { Link } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { FigureRow } from '../../contract-figures.ts'
import type { Breakdown } from '../../language.ts'
import type { Count } from '../../rules/rates.ts'
import { figuresDeskWords } from '../../words-of-desk-figures.ts'
import { useSpeaker } from './speak.ts'

export interface OpenedCount {
  readonly count: Count
  /** The group whose number was pressed; null for the whole. */
  readonly group: { readonly by: Breakdown; readonly key: string; readonly name: string } | null
}

/** The items behind a pressed number, each leading to its place in the ledger. */
export function FigureItems({
  opened,
  scope,
  onClose,
}: {
  opened: OpenedCount | null
  scope: { streetId: number | undefined; from: string; to: string }
  onClose: () => void
}) {
  const t = useWords(figuresDeskWords)
  const title = opened ? [opened.group?.name, t(`count.${opened.count}`)].filter(Boolean).join(' · ') : ''
  return (
    <Drawer open={opened !== null} onClose={onClose} size={520} title={title} destroyOnHidden>
      {opened && <Items opened={opened} scope={scope} />}
    </Drawer>
  )
}

function Items({
  opened: { count, group },
  scope,
}: {
  opened: OpenedCount
  scope: { streetId: number | undefined; from: string; to: string }
}) {
  const t = useWords(figuresDeskWords)
  const { name, gloss, day } = useSpeaker()
  const narrowed = group === null ? {} : { by: group.by, key: group.key }
  const asked = useRows<FigureRow>('/api/v1/opinions/figures/rows', { ...scope, ...narrowed, count, limit: 50 })
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (asked.loading) return <LoadingState />
  if (asked.rows.length === 0) return <EmptyState />
  return (
    <>
      <h2>{t('of.rows')}</h2>
      <ul className="op-counted">
        {asked.rows.map((row) => (
          <li key={row.itemId}>
            <span className="soft tabular">{day(row.raisedOn)} </span>
            <Link href={`/opinions/${row.itemId}`}>{row.number}</Link>{' '}
            <span className="soft">
              {[
                row.community && gloss(row.community.name, row.community.nameEn),
                name('theme', row.theme),
                name('state', row.state),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <br />
            {row.words === '' ? t('of.confidential') : gloss(row.words, row.wordsEn)}
          </li>
        ))}
      </ul>
      <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />
    </>
  )
}
