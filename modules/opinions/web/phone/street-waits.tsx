import { useWords } from '../../../../platform/ui/language.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { type Asked, useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { LedgerAnswer } from '../../contract-ledger.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'

/** What a street looks at on the way, in this order. */
export const WAITS = ['triage', 'overdue', 'confirm', 'tell'] as const
export type Waits = (typeof WAITS)[number]

/** More than this is the desk's. */
export const MOST_WAITING = 50

/** On the first page: what cannot wait for the desk, and nothing where nothing does. */
export function StreetNews() {
  const t = useWords(intakePhoneWords)
  const triage = useWaiting('triage')
  const overdue = useWaiting('overdue')
  if (!triage.data?.items.length && !overdue.data?.items.length) return null
  return (
    <>
      <h2>{t('opinions.street.waits')}</h2>
      <List label={t('opinions.street.waits')}>
        <WaitingRow waits="triage" data={triage.data} />
        <WaitingRow waits="overdue" data={overdue.data} />
      </List>
    </>
  )
}

/** Counts of what waits at the street, each opening its rows. */
export function StreetWaits() {
  const t = useWords(intakePhoneWords)
  return (
    <section className="screen-group" aria-labelledby="street-waits">
      <h2 id="street-waits">{t('opinions.street.waits')}</h2>
      <List label={t('opinions.street.waits')}>
        {WAITS.map((waits) => (
          <AskedRow key={waits} waits={waits} />
        ))}
      </List>
      <p className="soft">{t('opinions.street.at-desk')}</p>
    </section>
  )
}

function AskedRow({ waits }: { waits: Waits }) {
  return <WaitingRow waits={waits} data={useWaiting(waits).data} />
}

function WaitingRow({ waits, data }: { waits: Waits; data: LedgerAnswer | undefined }) {
  const t = useWords(intakePhoneWords)
  const n = data && `${data.items.length}${data.next === null ? '' : '+'}`
  return (
    <Row
      to={`/opinions/waiting/${waits}`}
      title={t(`opinions.street.${waits}`)}
      end={n !== undefined && <span className="tabular">{t('opinions.street.count', { n })}</span>}
    />
  )
}

/** What waits in this way, what is due first on top. */
export function useWaiting(waits: Waits): Asked<LedgerAnswer> {
  return useAsk<LedgerAnswer>('/api/v1/opinions/items', { waits, sort: 'due', limit: MOST_WAITING })
}
