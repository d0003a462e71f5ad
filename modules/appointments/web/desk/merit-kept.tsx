import { useState } from 'react'
import { Link } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { CandidateAnswer } from '../../contract-merit.ts'
import type { SheetsAnswer } from '../../contract-merit-sheets.ts'
import type { MeritSpeaker } from './speak-merit.ts'

interface Scope {
  dossierId: string
  streetId: number
  said: MeritSpeaker
}

/** Keeps what stands of a candidate now as a sheet under its hash. */
export function KeepButton({ dossierId, streetId, candidate, said }: Scope & { candidate: CandidateAnswer }) {
  const { m, speaker } = said
  const toast = useToast()
  const [id, setId] = useState(newId)
  const { personId, ground, name } = candidate
  const keep = useDeed<object>('POST', `/api/v1/dossiers/${dossierId}/merit-sheets`, {
    refresh: [`/api/v1/dossiers/${dossierId}/merit-sheets`],
    done: () => {
      toast.say(m('merit.do.kept'))
      setId(newId())
    },
  })
  return (
    <ReasonedButton
      size="small"
      why={speaker.why(candidate.can.makeSheet)}
      loading={keep.busy}
      onClick={() => void keep.run({ id, streetId, personId, ground })}
    >
      {m('merit.do.keep')}
      <span className="unseen"> {name}</span>
    </ReasonedButton>
  )
}

/** The sheets kept of this street, the last first. */
export function KeptSheets({ dossierId, streetId, said }: Scope) {
  const { m, speaker } = said
  const asked = useRows<SheetsAnswer['items'][number]>(`/api/v1/dossiers/${dossierId}/merit-sheets`, {
    streetId,
    limit: 50,
  })
  return (
    <section className="section no-print" aria-label={m('merit.kept.title')}>
      <h2>{m('merit.kept.title')}</h2>
      {asked.rows.length === 0 ? (
        <p className="soft">{m('merit.kept.none')}</p>
      ) : (
        <ul className="merit-rows">
          {asked.rows.map((sheet) => (
            <li key={sheet.sheetId}>
              <Link href={`/merit-sheets/${sheet.sheetId}`}>{sheet.name}</Link>{' '}
              <span className="soft">{m('merit.kept.line', { asOf: speaker.day(sheet.asOf), by: sheet.madeBy })}</span>
            </li>
          ))}
        </ul>
      )}
      {asked.rows.length > 0 && <MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
    </section>
  )
}
