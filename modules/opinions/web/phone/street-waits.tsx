import { useWords } from '../../../../platform/ui/language.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { LedgerAnswer } from '../../contract-ledger.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'

/** What a street looks at on the way, in this order. */
export const WAITS = ['triage', 'overdue', 'confirm', 'tell'] as const
export type Waits = (typeof WAITS)[number]

/** More than this is the desk's. */
export const MOST_WAITING = 50

/** Counts of what waits at the street, each opening its rows. */
export function StreetWaits() {
  const t = useWords(intakePhoneWords)
  return (
    <section className="screen-group" aria-labelledby="street-waits">
      <h2 id="street-waits">{t('opinions.street.waits')}</h2>
      <List label={t('opinions.street.waits')}>
        {WAITS.map((waits) => (
          <WaitingRow key={waits} waits={waits} />
        ))}
      </List>
      <p className="soft">{t('opinions.street.at-desk')}</p>
    </section>
  )
}

function WaitingRow({ waits }: { waits: Waits }) {
  const t = useWords(intakePhoneWords)
  const { data } = useAsk<LedgerAnswer>('/api/v1/opinions/items', { waits, sort: 'due', limit: MOST_WAITING })
  const n = data && `${data.items.length}${data.next === null ? '' : '+'}`
  return (
    <Row
      to={`/opinions/waiting/${waits}`}
      title={t(`opinions.street.${waits}`)}
      end={n !== undefined && <span className="tabular">{t('opinions.street.count', { n })}</span>}
    />
  )
}
